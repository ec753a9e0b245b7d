using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Screens;

/// <summary>A table of customers: tier, id, and name and channel where any of them is known.</summary>
internal sealed class CustomerTable(Screen screen, Figures figures, IReadOnlyList<TierDecision> decisions, int nameWidth)
{
    private readonly bool names = decisions.Any(decision => decision.Name.Length > 0);
    private readonly bool channels = decisions.Any(decision => !decision.Channel.IsNone);

    /// <summary>The table with its own columns, followed by others.</summary>
    public ScreenTable Begin(params IEnumerable<string> others) =>
        new([screen.Say("tier"), screen.Say("customer"), .. Optional(names, screen.Say("name")), .. Optional(channels, screen.Say("channel")), .. others]);

    /// <summary>Adds a customer.</summary>
    public void Add(ScreenTable table, TierDecision decision, params IEnumerable<string> others) => table.Row(
        0,
        Figures.StyleOf(decision.TierPlace),
        [Tier(decision), decision.Customer.Value, .. Optional(names, ScreenTable.Fit(decision.Name, nameWidth)), .. Optional(channels, figures.Name(decision.Channel)), .. others]);

    private static string[] Optional(bool shown, string text) => shown ? [text] : [];

    // A star marks a decision that a missing figure may still change.
    private string Tier(TierDecision decision) =>
        decision.Tier.Value
        + (decision.IsFocus ? " " + screen.Say("focus") : decision.IsCore ? " " + screen.Say("core") : string.Empty)
        + (decision.Status == DecisionStatus.Provisional ? "*" : string.Empty);
}
