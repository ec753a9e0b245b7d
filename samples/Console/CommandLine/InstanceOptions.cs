using System.CommandLine;
using System.Globalization;

namespace CustomerTiering.Console.CommandLine;

/// <summary>A classical test file and how long to plan it: <c>--instance</c>, <c>--seconds</c>, <c>--iterations</c>, <c>--seed</c>.</summary>
internal sealed class InstanceOptions
{
    private const double UsualSeconds = 10;
    private readonly Option<string?> instance;

    public InstanceOptions(Wording wording)
    {
        instance = wording.Text("--instance", "FILE");
        Seconds = wording.Value<double>("--seconds", "N", TrySeconds);
        Seconds.DefaultValueFactory = _ => UsualSeconds;
        Iterations = wording.Value<long>("--iterations", "N", TryIterations);
        Seed = wording.Value<long>("--seed", "N", TrySeed);
        Seed.Description = wording.Say("option--seed.plan");
        Seed.DefaultValueFactory = _ => 1;
    }

    /// <summary>Processor seconds.</summary>
    public Option<double> Seconds { get; }

    /// <summary>Trials, 0 when not stated.</summary>
    public Option<long> Iterations { get; }

    /// <summary>What decides all chance.</summary>
    public Option<long> Seed { get; }

    public void AddTo(Command command)
    {
        command.Add(instance);
        command.Add(Seconds);
        command.Add(Iterations);
        command.Add(Seed);
    }

    /// <summary>What is wished; its file is empty when no test file is asked for.</summary>
    public InstanceWish Read(ParseResult parsed) =>
        new(parsed.GetValue(instance) ?? string.Empty, parsed.GetValue(Seconds), parsed.GetValue(Iterations), unchecked((ulong)parsed.GetValue(Seed)));

    private static bool TrySeconds(string text, out double seconds) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds) && seconds is > 0 and <= 1e6;

    private static bool TryIterations(string text, out long iterations) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out iterations) && iterations >= 1;

    private static bool TrySeed(string text, out long seed) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out seed);
}
