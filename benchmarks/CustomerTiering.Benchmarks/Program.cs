using System.Globalization;
using CustomerTiering.Benchmarks;
using CustomerTiering.Benchmarks.Plans;
using CustomerTiering.Benchmarks.Quick;
using CustomerTiering.Benchmarks.Routing;

if (args is ["--child", var job, var contender, var childLines])
{
    Contender.Serve(job, contender, int.Parse(childLines, CultureInfo.InvariantCulture));
    return 0;
}

if (args.Contains("--quick", StringComparer.Ordinal) && args.Contains("Planning", StringComparer.OrdinalIgnoreCase))
{
    var wish = new PlanRunWish();
    return PlanRun.Run(
        wish with
        {
            Customers = Number("--customers=", wish.Customers),
            Reps = Number("--reps=", wish.Reps),
            Weeks = Number("--weeks=", wish.Weeks),
            Seed = Number("--seed=", wish.Seed),
            Iterations = Number("--iterations=", wish.Iterations),
            Threads = Number("--threads=", wish.Threads),
            Rounds = Number("--rounds=", wish.Rounds),
            IsVerified = args.Contains("--verify", StringComparer.Ordinal),
        },
        Console.Out);
}

if (args is ["--routing", var file, var childSeconds, var childSeed])
{
    Console.WriteLine(RoutingRun.OfFile(file, double.Parse(childSeconds, CultureInfo.InvariantCulture), ulong.Parse(childSeed, CultureInfo.InvariantCulture)).Write());
    return 0;
}

if (args is ["--quick", "Routing", ..])
{
    return RoutingRun.OfFolder(Text("--data=", RoutingFiles.Usual()), double.Parse(Text("--seconds=", "1"), CultureInfo.InvariantCulture), (ulong)Number("--seed=", 1), Console.Out);
}

if (args.Contains("--quick", StringComparer.Ordinal))
{
    return QuickRun.Run(
        [.. args.Where(argument => !argument.StartsWith('-'))],
        Number("--lines=", 10_000_000),
        Number("--runs=", 5),
        !args.Contains("--no-linq", StringComparer.Ordinal));
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Workload).Assembly).Run(args);
return 0;

int Number(string name, int otherwise) => int.Parse(Text(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

// --name=value or --name value.
string Text(string name, string otherwise)
{
    var at = Array.FindIndex(args, argument => argument.StartsWith(name, StringComparison.Ordinal) || string.Equals(argument + '=', name, StringComparison.Ordinal));
    return at < 0 ? otherwise : args[at].Length >= name.Length ? args[at][name.Length..] : at + 1 < args.Length ? args[at + 1] : otherwise;
}
