using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerTiering.Routing;

/// <summary>
/// The cheapest way to put one more visit into the routes of a day. What was found is remembered until a route changes: most routes near a customer are as they
/// were when it was last asked.
/// </summary>
internal abstract class InsertionScan
{
    /// <summary>The most answers remembered; beyond, every question is worked out.</summary>
    private const long MostRemembered = 1 << 23;

    private readonly InsertionAnswer[] answers;

    protected InsertionScan(RoutingData data, RouteTable table)
    {
        (Data, Table) = (data, table);
        IsRemembering = (long)data.Places * data.Routes <= MostRemembered;
        answers = IsRemembering ? new InsertionAnswer[data.Places * data.Routes] : new InsertionAnswer[1];
    }

    /// <summary>What a unit of load too much costs.</summary>
    public double LoadPrice { get; set; }

    /// <summary>What a unit of time too much costs.</summary>
    public double TimePrice { get; set; }

    protected RoutingData Data { get; }

    protected RouteTable Table { get; }

    protected bool IsRemembering { get; }

    /// <summary>Forgets all answers, when routes get new numbers.</summary>
    public void Forget() => Array.Clear(answers);

    /// <summary>What a visit adds to the cost of a day at the least, and where; infinite where it fits nowhere.</summary>
    /// <param name="place">The place visited.</param>
    /// <param name="day">The day.</param>
    /// <param name="overlooked">A route of the day that is passed over, or -1.</param>
    /// <param name="limit">What adds as much or more need not be found.</param>
    /// <param name="found">The route, or -1.</param>
    /// <param name="at">The entry of the route that it comes after.</param>
    public abstract double Cheapest(int place, int day, int overlooked, double limit, out int found, out int at);

    /// <summary>Where the answer of a route is remembered; the answers of the next routes come after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected ref InsertionAnswer AnswerOf(int place, int route) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(answers), IsRemembering ? (place * Data.Routes) + route : 0);
}
