namespace CustomerTiering.Tiering;

/// <summary>A ranking with one value taken out and another put in, read through the first without a copy.</summary>
internal sealed class ChangedRanking : Ranking
{
    private readonly PeerRanking before;
    private readonly int takenOut;
    private readonly Int128 takenValue;
    private readonly Int128 putIn;
    private readonly bool hasPutIn;

    public ChangedRanking(PeerRanking before, int takenOut, Int128 putIn, bool hasPutIn)
    {
        this.before = before;
        this.takenOut = takenOut;
        this.putIn = putIn;
        this.hasPutIn = hasPutIn;
        takenValue = takenOut >= 0 ? before.ValueAt(takenOut) : 0;
        Place = before.FirstNotAbove(putIn) - (takenOut >= 0 && takenValue > putIn ? 1 : 0);
    }

    /// <summary>The first place of the value put in: before all that are equal to it.</summary>
    public int Place { get; }

    public override int Count => Others + (hasPutIn ? 1 : 0);

    public override int PositiveCount => before.PositiveCount - (takenOut >= 0 && takenValue > 0 ? 1 : 0) + (hasPutIn && putIn > 0 ? 1 : 0);

    public override int Counted => before.Counted;

    private int Others => before.Count - (takenOut >= 0 ? 1 : 0);

    public override Int128 ValueAt(int place) => !hasPutIn || place < Place ? OtherAt(place)
        : place == Place ? putIn
        : OtherAt(place - 1);

    public override Int128 SumOfFirst(int count) => !hasPutIn || count <= Place ? SumOfOthers(count) : checked(SumOfOthers(count - 1) + putIn);

    private Int128 OtherAt(int place) => before.ValueAt(takenOut < 0 || place < takenOut ? place : place + 1);

    private Int128 SumOfOthers(int count) => takenOut < 0 || count <= takenOut ? before.SumOfFirst(count) : before.SumOfFirst(count + 1) - takenValue;
}
