using CustomerTiering.Diary;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>
/// The customers of one rep in columns, by value from the top and then by id, with every visit to them: what all figures of a rep are worked out from.
/// </summary>
internal sealed class EffortColumns
{
    private EffortColumns(int[] positions, double[] values)
    {
        (Positions, Values) = (positions, values);
        Visits = new int[positions.Length];
        Minutes = new long[positions.Length];
        Spend = new decimal[positions.Length];
        LastVisit = new LocalDate[positions.Length];
        Array.Fill(LastVisit, LocalDate.MinIsoValue);
        Effort = new double[positions.Length];
    }

    /// <summary>The customers' positions in the tiers.</summary>
    public int[] Positions { get; }

    /// <summary>Their value, from the top; never below zero.</summary>
    public double[] Values { get; }

    public int[] Visits { get; }

    public long[] Minutes { get; }

    public decimal[] Spend { get; }

    public LocalDate[] LastVisit { get; }

    /// <summary>The effort by the measure compared.</summary>
    public double[] Effort { get; }

    /// <summary>Every visit in the order of the diary, then, where money is compared, the spend beside them by day.</summary>
    public List<EffortRecord> Records { get; } = [];

    /// <summary>The columns of customers without any visit yet.</summary>
    public static EffortColumns Of(TieringResult tiers, IEnumerable<int> customers, Func<int, double> value)
    {
        (int Position, double Value)[] members = [.. customers.Select(position => (position, value(position)))];
        Array.Sort(members, (left, right) =>
            right.Value.CompareTo(left.Value) is var byValue and not 0 ? byValue : tiers.IdOf(left.Position).CompareTo(tiers.IdOf(right.Position)));
        return new EffortColumns([.. members.Select(member => member.Position)], [.. members.Select(member => member.Value)]);
    }

    /// <summary>The same customers without any visit.</summary>
    public EffortColumns Emptied() => new(Positions, Values);

    /// <summary>The place of each customer by its position.</summary>
    public Dictionary<int, int> Places() => Positions.Index().ToDictionary(entry => entry.Item, entry => entry.Index);

    public void Add(int place, in Visit visit, double effort)
    {
        Visits[place]++;
        Minutes[place] += visit.Minutes;
        Spend[place] += visit.Outlay;
        LastVisit[place] = LocalDate.Max(LastVisit[place], visit.Day);
        Effort[place] += effort;
        Records.Add(new EffortRecord(place, effort, visit.Minutes, visit.Day, IsVisit: true));
    }

    /// <summary>Adds what was put into a customer on a day beside visits.</summary>
    /// <param name="place">The place of the customer.</param>
    /// <param name="day">The day.</param>
    /// <param name="amount">The money.</param>
    /// <param name="isEffort">Whether money is what is compared.</param>
    public void Add(int place, LocalDate day, decimal amount, bool isEffort)
    {
        Spend[place] += amount;
        if (isEffort && amount > 0)
        {
            Effort[place] += (double)amount;
            Records.Add(new EffortRecord(place, (double)amount, 0, day, IsVisit: false));
        }
    }
}
