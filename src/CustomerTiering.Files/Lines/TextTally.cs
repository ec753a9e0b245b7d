using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Files.Orders;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Lines;

/// <summary>Counts what lines say of their customers in one column, by codes; the texts are read once each.</summary>
internal sealed class TextTally(int place)
{
    private const int Blank = -1;

    private readonly IdTable raw = new();
    private readonly IdTable texts = new();
    private readonly List<int> textOf = [];
    private readonly Dictionary<(int Customer, int Text), long> further = [];
    private int[] codes = [];
    private (int TextPlusOne, long Lines)[] first = [];

    /// <summary>Counts lines, one text each.</summary>
    public void Add(byte[] buffer, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, ReadOnlySpan<int> customers, int customerCount)
    {
        if (codes.Length < starts.Length)
        {
            codes = new int[starts.Length];
        }

        if (first.Length < customerCount)
        {
            Array.Resize(ref first, Math.Max(customerCount, first.Length * 2));
        }

        raw.CodesOf(buffer, starts, lengths, codes);
        for (var i = 0; i < starts.Length; i++)
        {
            var text = codes[i] < 0 ? Blank : Resolved(codes[i]);
            if (text != Blank)
            {
                Count(customers[i], text);
            }
        }
    }

    /// <summary>Pours the counts into those of the whole reading.</summary>
    public void PourInto(CustomersFromLines all, IdTable customers)
    {
        for (var customer = 0; customer < Math.Min(first.Length, customers.Count); customer++)
        {
            if (first[customer].TextPlusOne > 0)
            {
                all.Add(place, new CustomerId(customers.Text(customer)), texts.Text(first[customer].TextPlusOne - 1), first[customer].Lines);
            }
        }

        foreach (var ((customer, text), lines) in further)
        {
            all.Add(place, new CustomerId(customers.Text(customer)), texts.Text(text), lines);
        }
    }

    private void Count(int customer, int text)
    {
        ref var most = ref first[customer];
        if (most.TextPlusOne == 0 || most.TextPlusOne == text + 1)
        {
            most = (text + 1, most.Lines + 1);
        }
        else
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(further, (customer, text), out _)++;
        }
    }

    private int Resolved(int code)
    {
        while (textOf.Count <= code)
        {
            var text = Encoding.UTF8.GetString(raw.Bytes(textOf.Count)).AsSpan().Trim();
            textOf.Add(Values.Blank.IsText(text) ? Blank : texts.CodeOf(text));
        }

        return textOf[code];
    }
}
