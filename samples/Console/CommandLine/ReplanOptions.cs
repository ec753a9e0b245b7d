using System.CommandLine;
using System.Globalization;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What a plan is made anew with: <c>--changes</c>, <c>--from</c>, <c>--freeze</c> and the files of the customers.</summary>
internal sealed class ReplanOptions
{
    private readonly Argument<string> plan;
    private readonly Option<string?> changes;
    private readonly Option<LocalDate> from;
    private readonly Option<int> freeze;
    private readonly Option<string?> orders;
    private readonly Option<string?> customers;
    private readonly Option<int> threads;
    private readonly PlanExtras extras;

    public ReplanOptions(Wording wording)
    {
        plan = wording.Path("PLAN", "argument.plan");
        changes = wording.Text("--changes", "FILE");
        from = wording.Value<LocalDate>("--from", "DAY", IsoDay.TryParse);
        freeze = wording.Value<int>("--freeze", "DAYS", TryDays);
        orders = wording.Text("--orders", "FILE");
        customers = wording.Text("--customers", "FILE");
        threads = PlanOptions.Threads(wording);
        extras = new PlanExtras(wording);
        changes.Required = true;
        from.Required = true;
        from.Description = wording.Say("option--from.replan");
        orders.Description = wording.Say("option--orders.replan");
        customers.Description = wording.Say("option--customers.replan");
    }

    public void AddTo(Command command)
    {
        command.Add(plan);
        foreach (var option in new Option[] { changes, from, freeze, orders, customers, threads })
        {
            command.Add(option);
        }

        extras.AddTo(command, isFirst: false);
    }

    public ReplanWish Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(plan), parsed.GetValue(changes) ?? string.Empty, parsed.GetValue(from), parsed.GetValue(freeze), parsed.GetValue(orders) ?? string.Empty,
        parsed.GetValue(customers) ?? string.Empty, parsed.GetValue(threads), extras.Read(parsed));

    private static bool TryDays(string text, out int days) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days <= 400;
}
