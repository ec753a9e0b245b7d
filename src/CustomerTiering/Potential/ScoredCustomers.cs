using System.Collections;
using CustomerTiering.Customers;

namespace CustomerTiering.Potential;

/// <summary>The customers of a book that were scored, by place: a text is made of an id only when it is asked for.</summary>
internal sealed class ScoredCustomers(IReadOnlyList<CustomerId> all, List<int> codes) : IReadOnlyList<CustomerId>
{
    public int Count => codes.Count;

    public CustomerId this[int place] => all[codes[place]];

    public IEnumerator<CustomerId> GetEnumerator() => codes.Select(code => all[code]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
