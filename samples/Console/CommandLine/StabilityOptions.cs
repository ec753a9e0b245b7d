using System.CommandLine;
using System.Globalization;
using CustomerTiering.Stability;

namespace CustomerTiering.Console.CommandLine;

/// <summary>How many periods are drawn, and by which seed: <c>--draws</c>, <c>--seed</c>.</summary>
internal sealed class StabilityOptions
{
    private readonly Option<int> draws;
    private readonly Option<long> seed;

    public StabilityOptions(Wording wording)
    {
        draws = wording.Value<int>("--draws", "N", TryDraws);
        draws.DefaultValueFactory = _ => StabilityPolicy.Default.Draws;
        seed = wording.Value<long>("--seed", "N", TrySeed);
        seed.Description = wording.Say("option--seed.stability");
        seed.DefaultValueFactory = _ => StabilityPolicy.Default.Seed;
    }

    public void AddTo(Command command)
    {
        command.Add(draws);
        command.Add(seed);
    }

    public StabilityPolicy Read(ParseResult parsed) => StabilityPolicy.Default with { Draws = parsed.GetValue(draws), Seed = parsed.GetValue(seed) };

    private static bool TryDraws(string text, out int draws) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out draws) && draws is >= 2 and <= StabilityPolicy.MostDraws;

    private static bool TrySeed(string text, out long seed) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out seed);
}
