namespace CustomerTiering.Routing;

/// <summary>
/// How far the plan has cooled down. A search that has few trials cools down once; one that has many cools down several times from plans of their own,
/// and then once more, from lukewarm, from the best of all: where one fall gets stuck differs from fall to fall.
/// </summary>
internal sealed class Cooling(SearchTuning tuning, int customers)
{
    private const double Known = 0.01;
    private int falls;

    /// <summary>Which fall the search is in, from 0; the last one is the one from the best plan.</summary>
    public int Fall { get; private set; }

    /// <summary>Whether the fall goes on from the best plan rather than from one of its own.</summary>
    public bool IsLast => Fall == falls;

    /// <summary>Whether the fall looks for plans that are built differently: every second one of those from plans of their own.</summary>
    public bool LooksFar => Fall % 2 == 1 && !IsLast;

    /// <summary>How far the fall at hand has come, from 0 to 1.</summary>
    public double Depth { get; private set; }

    /// <summary>Takes note of how much is used up.</summary>
    /// <returns>Whether another fall begins.</returns>
    public bool Begins(double spent, long trials)
    {
        if (falls == 0 && spent >= Known)
        {
            falls = Math.Clamp((int)(trials / spent / Math.Max(1, customers) / tuning.TrialsOfFall), 1, tuning.MostFalls);
        }

        if (falls <= 1)
        {
            Depth = spent;
            return false;
        }

        var (before, part) = (Fall, tuning.OwnFalls / falls);
        Fall = Math.Min((int)(spent / part), falls);
        Depth = IsLast ? tuning.Lukewarm + ((1 - tuning.Lukewarm) * (spent - tuning.OwnFalls) / (1 - tuning.OwnFalls)) : (spent / part) - Fall;
        return Fall != before;
    }
}
