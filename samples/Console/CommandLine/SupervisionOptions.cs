using System.CommandLine;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What effort is supervised with: <c>--planned</c>, <c>--work-days</c> or <c>--calendar</c>, <c>--absences</c>, <c>--supervision-policy</c>, <c>--spend</c>, <c>--count-spend</c>, <c>--spend-plan</c>, <c>--spend-until</c>.</summary>
internal sealed class SupervisionOptions
{
    private readonly Option<string?> planned;
    private readonly Option<WorkingWeek> week;
    private readonly Option<string?> calendar;
    private readonly Option<string?> absences;
    private readonly Option<string?> policy;
    private readonly Option<string?> spend;
    private readonly Option<bool> countSpend;
    private readonly Option<string?> spendPlan;
    private readonly Option<LocalDate?> spendUntil;

    public SupervisionOptions(Wording wording)
    {
        planned = wording.Text("--planned", "FILE");
        week = wording.Value<WorkingWeek>("--work-days", "5|6|7", TryWeek);
        week.DefaultValueFactory = _ => WorkingWeek.MondayToFriday;
        calendar = wording.Text("--calendar", "FILE");
        absences = wording.Text("--absences", "FILE");
        policy = wording.Text("--supervision-policy", "FILE");
        spend = wording.Text("--spend", "FILE");
        countSpend = wording.Switch("--count-spend");
        spendPlan = wording.Text("--spend-plan", "FILE");
        spendUntil = wording.Value<LocalDate?>("--spend-until", "DAY", TryDay);

        // A calendar says its own week, and who is absent matters only to a plan.
        calendar.Validators.Add(result =>
        {
            if (result.GetResult(week) is { Implicit: false })
            {
                result.AddError(wording.Say("calendarOrWeek"));
            }
        });
        calendar.Validators.Add(result => Needs(planned, "needsPlanned", result, wording));
        absences.Validators.Add(result => Needs(planned, "needsPlanned", result, wording));

        // A plan of spend, or a day of it, says nothing without the spend.
        spendPlan.Validators.Add(result => Needs(spend, "needsSpend", result, wording));
        countSpend.Validators.Add(result => Needs(spend, "needsSpend", result, wording));
        spendUntil.Validators.Add(result => Needs(spend, "needsSpend", result, wording));
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[planned, week, calendar, absences, policy, spend, countSpend, spendPlan, spendUntil])
        {
            command.Add(option);
        }
    }

    public SupervisionWish Read(ParseResult parsed) => new(
        parsed.GetValue(planned) ?? string.Empty,
        parsed.GetValue(week) ?? WorkingWeek.MondayToFriday,
        parsed.GetValue(calendar) ?? string.Empty,
        parsed.GetValue(absences) ?? string.Empty,
        parsed.GetValue(policy) ?? string.Empty,
        parsed.GetValue(spend) ?? string.Empty,
        parsed.GetValue(countSpend),
        parsed.GetValue(spendPlan) ?? string.Empty,
        parsed.GetValue(spendUntil));

    private static bool TryWeek(string text, out WorkingWeek week)
    {
        week = text switch { "5" => WorkingWeek.MondayToFriday, "6" => WorkingWeek.MondayToSaturday, _ => WorkingWeek.EveryDay };
        return text is "5" or "6" or "7";
    }

    private static bool TryDay(string text, out LocalDate? day)
    {
        var known = IsoDay.TryParse(text, out var parsed);
        day = known ? parsed : null;
        return known;
    }

    private static void Needs(Option<string?> other, string phrase, System.CommandLine.Parsing.OptionResult result, Wording wording)
    {
        if (!result.Implicit && result.GetResult(other) is null)
        {
            result.AddError(wording.Say(phrase, result.Option.Name));
        }
    }
}
