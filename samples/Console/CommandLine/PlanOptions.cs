using System.CommandLine;
using System.Globalization;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What a plan of visits is made from, and for which days.</summary>
internal sealed class PlanOptions
{
    private const int UsualWeeks = 4;
    private readonly Option<string?> customers;
    private readonly Option<string?> reps;
    private readonly Option<string?> orders;
    private readonly Option<string?> visits;
    private readonly Option<string?> needs;
    private readonly Option<string?> appointments;
    private readonly Option<string?> policy;
    private readonly Option<LocalDate> from;
    private readonly Option<int> weeks;
    private readonly Option<int> threads;
    private readonly Option<bool> demo;
    private readonly PlanExtras extras;

    public PlanOptions(Wording wording)
    {
        customers = wording.Text("--customers", "FILE");
        reps = wording.Text("--reps", "FILE");
        orders = wording.Text("--orders", "FILE");
        visits = wording.Text("--visits", "FILE");
        foreach (var option in new[] { customers, reps, orders, visits })
        {
            option.Description = wording.Say($"option{option.Name}.plan");
        }

        needs = wording.Text("--needs", "FILE");
        appointments = wording.Text("--appointments", "FILE");
        policy = wording.Text("--visit-policy", "FILE");
        from = wording.Value<LocalDate>("--from", "DAY", IsoDay.TryParse);
        weeks = wording.Value<int>("--weeks", "N", TryWeeks);
        weeks.DefaultValueFactory = _ => UsualWeeks;
        threads = Threads(wording);
        demo = wording.Switch("--demo");
        extras = new PlanExtras(wording);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [customers, reps, orders, visits, needs, appointments, policy, from, weeks, threads, demo, .. extras.All];

    /// <summary>Those that the demo market has of its own.</summary>
    public IEnumerable<Option> OfFiles => [customers, reps, orders, visits, extras.Absences];

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { customers, reps, orders, visits, needs, appointments, policy, from, weeks, threads, demo })
        {
            command.Add(option);
        }

        extras.AddTo(command, isFirst: true);
    }

    public PlanWish Read(ParseResult parsed) => new(
        parsed.GetValue(customers) ?? string.Empty, parsed.GetValue(reps) ?? string.Empty, parsed.GetValue(orders) ?? string.Empty, parsed.GetValue(visits) ?? string.Empty,
        parsed.GetValue(needs) ?? string.Empty, parsed.GetValue(appointments) ?? string.Empty, parsed.GetValue(policy) ?? string.Empty,
        parsed.GetValue(from), parsed.GetResult(from) is { Implicit: false }, parsed.GetValue(weeks), parsed.GetValue(threads), parsed.GetValue(demo))
    {
        Extras = extras.Read(parsed),
    };

    private static bool TryWeeks(string text, out int weeks) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out weeks) && weeks is >= 1 and <= 56;

    /// <summary>How many threads plan.</summary>
    public static Option<int> Threads(Wording wording)
    {
        var option = wording.Value<int>("--threads", "N", TryThreads);
        option.DefaultValueFactory = _ => 1;
        return option;
    }

    private static bool TryThreads(string text, out int threads) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads is >= 1 and <= 256;
}
