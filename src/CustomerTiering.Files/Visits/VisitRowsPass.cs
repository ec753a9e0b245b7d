using CustomerTiering.Diary;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Values;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Visits;

/// <summary>Turns rows into visits.</summary>
internal sealed class VisitRowsPass(RowCursor row) : IRowPass
{
    private readonly VisitHeadRows heads = new(row);

    public List<Visit> Visits { get; } = [];

    /// <summary>Sound rows that name no customer.</summary>
    public long WithoutCustomer { get; private set; }

    public RowCounts Counts => new(row.Rows, WithoutCustomer, row.Faults.Total);

    public RowFaults Faults => row.Faults.Close();

    /// <inheritdoc/>
    public void Read()
    {
        if (!row.IsWhole() || !heads.TryRead(out var head) || !row.TryDay(Field.Recorded, out var recorded, out var isRecorded)
            || !row.TryNumber(Field.Spend, out var spend, out _, out _) || !row.TryNumber(Field.Goods, out var goods, out _, out _)
            || !TryWord(Field.Result, VisitWords.Results, VisitResult.Unrecorded, out var result) || !TryWord(Field.Planned, VisitWords.YesNo, false, out var planned)
            || !TryWord(Field.Withdrawn, VisitWords.YesNo, false, out var withdrawn) || !TryPhases(out var phases) || !TryCheck(out var check))
        {
            return;
        }

        if (head.Customer.IsNone)
        {
            WithoutCustomer++;
            return;
        }

        Visits.Add(new Visit(head.Rep, head.Customer, head.Day)
        {
            Recorded = isRecorded ? recorded : head.Day,
            Id = VisitId.OfOptional(row.Id(Field.Visit).ToString()),
            IsWithdrawn = withdrawn,
            Time = head.Time,
            Channel = head.Channel,
            Topic = row.Text(Field.Topic).ToString(),
            Spend = spend,
            Goods = goods,
            Result = result,
            IsPlanned = planned,
            Phases = phases,
            Check = check,
        });
    }

    private bool TryWord<T>(Field field, WordList<T> words, T otherwise, out T value)
    {
        value = otherwise;
        var text = row.Text(field);
        if (text.IsEmpty || words.TryRead(text, out value!))
        {
            return true;
        }

        row.Reject(RowFaultKind.UnknownWord, field, text, words.Shown);
        return false;
    }

    private bool TryPhases(out PhaseMinutes phases)
    {
        phases = PhaseMinutes.None;
        if (!row.TryMinutes(Field.TrustMinutes, out var trust, out _) || !row.TryMinutes(Field.NeedsMinutes, out var needs, out _)
            || !row.TryMinutes(Field.ProductMinutes, out var product, out _) || !row.TryMinutes(Field.ClosingMinutes, out var closing, out _))
        {
            return false;
        }

        phases = new PhaseMinutes(trust, needs, product, closing);
        return true;
    }

    private bool TryCheck(out StoreCheck check)
    {
        check = StoreCheck.None;
        if (!TrySeen(Field.Stock, out var stock) || !TrySeen(Field.Facings, out var facings) || !TrySeen(Field.ShelfShare, out var share)
            || !TrySeen(Field.ShelfPrice, out var price) || !TrySeen(Field.RivalPrice, out var rivalPrice))
        {
            return false;
        }

        // A share above 1 is written as a percentage.
        share = share is { IsKnown: true, Value: > 1 } ? Observed.Of(share.Value / 100) : share;
        var shelf = new ShelfLine(ItemId.OfOptional(row.Id(Field.CheckedItem).ToString())) { Stock = stock, Facings = facings, ShelfShare = share, Price = price };
        var rival = new RivalOffer(row.Text(Field.Rival).ToString()) { Item = row.Text(Field.RivalItem).ToString(), Price = rivalPrice, Terms = row.Text(Field.RivalOffer).ToString() };
        check = new StoreCheck
        {
            Shelf = stock.IsKnown || facings.IsKnown || share.IsKnown || price.IsKnown ? [shelf] : [],
            Rivals = rival.Rival.Length + rival.Item.Length + rival.Terms.Length > 0 || rivalPrice.IsKnown ? [rival] : [],
            Problems = [.. row.Text(Field.Problem).ToString().Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };
        return true;
    }

    private bool TrySeen(Field field, out Observed seen)
    {
        var read = row.TryNumber(field, out var value, out var given, out _);
        seen = given ? Observed.Of(value) : Observed.Unknown;
        return read;
    }
}
