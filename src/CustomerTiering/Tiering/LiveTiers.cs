using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>The running sums of a book and everyone's place over them; starts again where a line changes what is known of all.</summary>
internal sealed class LiveTiers
{
    private readonly TieringPolicyDraft policy;
    private readonly Portfolio book;
    private readonly TieringScope scope;
    private readonly RunningSales sales;
    private readonly bool readsEarlier;
    private readonly bool readsProfit;

    public LiveTiers(TieringPolicyDraft policy, Portfolio book, TieringScope scope)
    {
        this.policy = policy;
        this.scope = scope;
        var drivers = PeerMap.DriversNeeded(policy, policy.Channels.Select(channel => channel.Rule).Append(policy.Otherwise), book.Supplied);
        readsEarlier = drivers.Contains(Driver.EarlierRevenue);
        readsProfit = drivers.Contains(Driver.Profit);
        var window = new SalesWindow(scope.Period, scope.KnownOn);
        sales = new RunningSales(book.Sales, readsEarlier ? [window, window with { Period = scope.Period.Before() }] : [window]);
        this.book = book.With(sales);
        Book = NewBook();
    }

    /// <summary>Everyone's place now.</summary>
    public LiveBook Book { get; private set; }

    /// <summary>Adds lines, all or none of them.</summary>
    /// <returns>Who moved, in no order.</returns>
    public List<RunningMove> Add(IReadOnlyList<OrderLine> lines)
    {
        var hadCosts = sales.LinesWithCost > 0;
        var codes = sales.Add(lines);
        return readsProfit && !hadCosts && sales.LinesWithCost > 0 ? StartAgain() : Book.Settle(codes);
    }

    /// <summary>The sums so far, as a book that stays as it is.</summary>
    public SalesSums Sales() => sales.Copy();

    private LiveBook NewBook() => new(policy, book, scope, readsEarlier);

    private List<RunningMove> StartAgain()
    {
        var before = Book;
        Book = NewBook();
        var moves = new List<RunningMove>();
        for (var customer = 0; customer < Book.Roster.Count; customer++)
        {
            var earlier = before.Find(Book.Roster.Ids[customer]);
            var from = earlier < 0 ? -1 : before.Tiers[earlier];
            if (from != Book.Tiers[customer])
            {
                moves.Add(new RunningMove(Book.Roster.Ids[customer], from, Book.Tiers[customer]));
            }
        }

        return moves;
    }
}
