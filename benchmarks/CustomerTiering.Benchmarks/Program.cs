using System.Globalization;
using CustomerTiering.Benchmarks;
using CustomerTiering.Benchmarks.Plans;
using CustomerTiering.Benchmarks.Quick;

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

int Number(string name, int otherwise) =>
    args.FirstOrDefault(argument => argument.StartsWith(name, StringComparison.Ordinal)) is { } stated ? int.Parse(stated[name.Length..], CultureInfo.InvariantCulture) : otherwise;
