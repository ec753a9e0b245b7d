using System.CommandLine;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.CommandLine;

/// <summary><c>--executives</c>, <c>--travel</c>, <c>--complete-travel</c>, <c>--over-capacity</c>, <c>--strict</c>.</summary>
internal sealed class PlanExtras
{
    private readonly Option<string?> executives;
    private readonly Option<string?> travel;
    private readonly Option<bool> completes;
    private readonly Option<OverCapacity?> overCapacity;
    private readonly Option<bool> strict;

    public PlanExtras(Wording wording)
    {
        executives = wording.Text("--executives", "FILE");
        travel = wording.Text("--travel", "FILE");
        completes = wording.Switch("--complete-travel");
        overCapacity = wording.Value<OverCapacity?>("--over-capacity", "drop|stretch", TryOverCapacity);
        strict = wording.Switch("--strict");
    }

    /// <param name="command">The command.</param>
    /// <param name="overCapacity">Whether it chooses what gives way; a plan made anew keeps what was chosen.</param>
    public void AddTo(Command command, bool overCapacity)
    {
        command.Add(executives);
        command.Add(travel);
        command.Add(completes);
        command.Add(strict);
        if (overCapacity)
        {
            command.Add(this.overCapacity);
        }
    }

    public PlanExtrasWish Read(ParseResult parsed) => new(
        parsed.GetValue(executives) ?? string.Empty, parsed.GetValue(travel) ?? string.Empty, parsed.GetValue(completes),
        parsed.GetResult(overCapacity) is null ? null : parsed.GetValue(overCapacity), parsed.GetValue(strict));

    private static bool TryOverCapacity(string text, out OverCapacity? choice)
    {
        choice = text switch { "drop" or "dropLowestValue" => OverCapacity.DropLowestValue, "stretch" or "stretchIntervals" => OverCapacity.StretchIntervals, _ => null };
        return choice is not null;
    }
}
