using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Anonymise;

/// <summary>The ids seen in all files that are anonymised together.</summary>
internal sealed class FoundIds
{
    private readonly Dictionary<string, HashSet<string>> byKind = new(StringComparer.Ordinal);

    public HashSet<string> Groups => Of("group");

    /// <summary>The kind of id that a field holds: customers and groups are one kind, because a group's record goes under its own id.</summary>
    public static string KindOf(Field field) => field switch
    {
        _ when field == Field.Customer || field == Field.Group || field == Field.CustomerName => "customer",
        _ => field.Name,
    };

    public HashSet<string> Of(string kind)
    {
        if (!byKind.TryGetValue(kind, out var ids))
        {
            byKind[kind] = ids = new HashSet<string>(StringComparer.Ordinal);
        }

        return ids;
    }

    public void Add(Field field, TableCell cell)
    {
        if (cell.Text.IsEmpty)
        {
            return;
        }

        Add(Of(KindOf(field)), cell);
        if (field == Field.Group)
        {
            Add(Groups, cell);
        }
    }

    private static void Add(HashSet<string> ids, TableCell cell)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _ = lookup.Add(cell.Text);
    }
}
