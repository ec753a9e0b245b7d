using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;

namespace CustomerTiering.Demo.Outlets;

/// <summary>Estimates the addressable purchases of the next twelve months: the true level ÷ our share of the outlet's purchases.</summary>
internal static class Potentials
{
    /// <summary>Outlets in a thousand whose potential nobody has estimated; groups and planted outlets are always estimated.</summary>
    public const int UnknownPermille = 70;

    /// <summary>Potential of the outlet that has nothing left to sell to, in thousandths of the limit of the first 10%.</summary>
    public const int WithoutPotentialPermille = 300;

    /// <summary>The known potentials, whole hundreds of CNY.</summary>
    public static IReadOnlyList<KeyValuePair<CustomerId, decimal>> Of(MarketStreams streams, IReadOnlyList<Outlet> outlets, Roles roles)
    {
        var hidden = roles.HiddenPotential.Select(outlet => outlet.Index).ToHashSet();
        var known = new List<KeyValuePair<CustomerId, decimal>>();
        foreach (var outlet in outlets)
        {
            var stream = streams.Of("potential", outlet.Id.Value);
            var unknown = stream.Chance(UnknownPermille);
            var share = stream.Between(350, 900);
            var many = stream.Between(1500, 4000);
            var fen = outlet.Index == roles.WithoutPotential.Index ? roles.Limit * WithoutPotentialPermille / 1000
                : hidden.Contains(outlet.Index) ? roles.Limit * many / 1000
                : outlet.SecondLevel * 1000 / share;
            var planted = roles.Untouched.Contains(outlet.Index) || outlet.Group >= 0;
            if (planted || !(unknown || HasClosed(outlet)))
            {
                known.Add(new(outlet.Id, ((fen / 10_000) + 1) * 100m));
            }
        }

        return known;
    }

    private static bool HasClosed(Outlet outlet) => outlet.Tenure.ClosedFrom <= MarketCalendar.Instance.AsOf;
}
