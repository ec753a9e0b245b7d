using System.CommandLine;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.CommandLine;

/// <summary><c>--executives</c>, <c>--travel</c>, <c>--complete-travel</c>, <c>--calendar</c>, <c>--absences</c>, <c>--over-capacity</c>, <c>--strict</c>.</summary>
internal sealed class PlanExtras
{
    private readonly Option<string?> executives;
    private readonly Option<string?> travel;
    private readonly Option<bool> completes;
    private readonly Option<string?> calendar;
    private readonly Option<string?> absences;
    private readonly Option<OverCapacity?> overCapacity;
    private readonly Option<bool> strict;

    public PlanExtras(Wording wording)
    {
        executives = wording.Text("--executives", "FILE");
        travel = wording.Text("--travel", "FILE");
        completes = wording.Switch("--complete-travel");
        calendar = wording.Text("--calendar", "FILE");
        calendar.Description = wording.Say("option--calendar.plan");
        absences = wording.Text("--absences", "FILE");
        overCapacity = wording.Value<OverCapacity?>("--over-capacity", "drop|stretch", TryOverCapacity);
        strict = wording.Switch("--strict");
    }

    /// <summary>When reps are not there.</summary>
    public Option Absences => absences;

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [executives, travel, completes, calendar, absences, overCapacity, strict];

    /// <param name="command">The command.</param>
    /// <param name="isFirst">Whether it makes a plan of files; a plan made anew keeps who works when and what gives way.</param>
    public void AddTo(Command command, bool isFirst)
    {
        command.Add(executives);
        command.Add(travel);
        command.Add(completes);
        command.Add(calendar);
        command.Add(strict);
        if (isFirst)
        {
            command.Add(absences);
            command.Add(overCapacity);
        }
    }

    public PlanExtrasWish Read(ParseResult parsed) => new(
        parsed.GetValue(executives) ?? string.Empty, parsed.GetValue(travel) ?? string.Empty, parsed.GetValue(completes),
        parsed.GetValue(calendar) ?? string.Empty, parsed.GetResult(absences) is null ? string.Empty : parsed.GetValue(absences) ?? string.Empty,
        parsed.GetResult(overCapacity) is null ? null : parsed.GetValue(overCapacity), parsed.GetValue(strict));

    private static bool TryOverCapacity(string text, out OverCapacity? choice)
    {
        choice = text switch { "drop" or "dropLowestValue" => OverCapacity.DropLowestValue, "stretch" or "stretchIntervals" => OverCapacity.StretchIntervals, _ => null };
        return choice is not null;
    }
}
