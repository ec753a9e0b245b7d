using System.CommandLine;
using CustomerTiering.Customers;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The files that effort is compared from, and whose effort: <c>--orders</c>, <c>--visits</c>, <c>--customers</c>, <c>--reps</c>, <c>--rep</c>.</summary>
internal sealed class EffortOptions
{
    private readonly Option<string?> orders;
    private readonly Option<string?> visits;
    private readonly Option<string?> customers;
    private readonly Option<string?> reps;
    private readonly Option<string?> rep;
    private readonly Option<string?> policy;
    private readonly Option<string?> effortPolicy;

    /// <param name="wording">The language.</param>
    /// <param name="needsRep">Whether a rep has to be named.</param>
    public EffortOptions(Wording wording, bool needsRep)
    {
        orders = wording.Text("--orders", "FILE");
        visits = wording.Text("--visits", "FILE");
        customers = wording.Text("--customers", "FILE");
        reps = wording.Text("--reps", "FILE");
        rep = wording.Text("--rep", "REP");
        policy = wording.Text("--policy", "NAME|FILE");
        effortPolicy = wording.Text("--effort-policy", "FILE");
        orders.Required = true;
        visits.Required = true;
        rep.Required = needsRep;
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[orders, visits, customers, reps, rep, policy, effortPolicy])
        {
            command.Add(option);
        }
    }

    public EffortWish Read(ParseResult parsed) => new(
        parsed.GetValue(orders) ?? string.Empty,
        parsed.GetValue(visits) ?? string.Empty,
        parsed.GetValue(customers) ?? string.Empty,
        parsed.GetValue(reps) ?? string.Empty,
        RepId.OfOptional(parsed.GetValue(rep)),
        parsed.GetValue(policy) ?? string.Empty,
        parsed.GetValue(effortPolicy) ?? string.Empty);
}
