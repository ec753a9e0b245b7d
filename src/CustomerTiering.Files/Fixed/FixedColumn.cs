using CustomerTiering.Files.Columns;

namespace CustomerTiering.Files.Fixed;

/// <summary>A column of a short file with fixed columns.</summary>
/// <param name="Name">Its name, which is also a header.</param>
/// <param name="IsNeeded">Whether the file must have it.</param>
/// <param name="Headers">Other headers by which it is recognised.</param>
internal sealed record FixedColumn(string Name, bool IsNeeded, params IReadOnlyList<string> Headers)
{
    private readonly HashSet<string> folded = [.. Headers.Append(Name).Select(HeaderName.Fold)];

    /// <summary>Whether the file must have this column or another that is marked so too.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Whether a header is that of this column; case, spaces, hyphens and remarks in brackets do not matter.</summary>
    public bool IsNamed(string header) => folded.Contains(HeaderName.Fold(header)) || folded.Contains(HeaderName.Fold(HeaderName.WithoutRemark(header)));
}
