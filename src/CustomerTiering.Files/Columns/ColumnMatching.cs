using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Columns;

/// <summary>
/// Finds the column of each field: first those that a person stated, then by name, surer names before less sure ones.
/// </summary>
/// <remarks>
/// Among names of one rank the column further left wins and a note tells so. A column is one field only, except that a column of
/// names serves as ids as well when there is none of ids.
/// </remarks>
internal static class ColumnMatching
{
    /// <summary>Finds the columns of the fields asked for.</summary>
    /// <exception cref="FileFaultException">A stated column is not in the header.</exception>
    public static ColumnPlan Match(string file, TableHeader header, ReadingProfile profile, IReadOnlyList<Field> wanted, bool needAllMapped)
    {
        var names = header.Names;
        var places = new Dictionary<Field, int>();
        var notes = new List<FileNote>();
        foreach (var (field, column) in profile.Map.Entries)
        {
            if (!wanted.Contains(field) && !(field.IsMeasure && wanted.Contains(Field.Potential)))
            {
                continue;
            }

            var place = Find(names, column);
            if (place >= 0)
            {
                places[field] = place;
            }
            else if (needAllMapped)
            {
                throw new FileFaultException(FileFault.Of(FileFaultKind.MissingColumn, file, header.Line, column, detail: FaultPlace.List(names)));
            }
            else
            {
                notes.Add(new FileNote(FileNoteKind.MappedColumnMissing, file, field.Name, column, 0));
            }
        }

        var mapped = places.Keys.ToHashSet();
        Recognise(file, names, wanted, places, notes);
        if (places.TryGetValue(Field.Customer, out var customer) && !mapped.Contains(Field.Customer) && ClaimOf(names[customer], Field.Customer).Rank == FieldClaim.LastRank)
        {
            notes.Add(new FileNote(FileNoteKind.NamesAsIds, file, Field.Customer.Name, names[customer], 0));
            if (wanted.Contains(Field.CustomerName))
            {
                _ = places.TryAdd(Field.CustomerName, customer);
            }
        }

        return new ColumnPlan(names, places, mapped, notes);
    }

    private static void Recognise(string file, IReadOnlyList<string> names, IReadOnlyList<Field> wanted, Dictionary<Field, int> places, List<FileNote> notes)
    {
        var taken = places.Values.ToHashSet();
        for (var order = 2; order <= (FieldClaim.LastRank * 2) + 1; order++)
        {
            foreach (var field in wanted.Concat(wanted.Contains(Field.Potential) ? [Field.OfMeasure("overdueDays")] : []))
            {
                int[] claimants = [.. Enumerable.Range(0, names.Count).Where(place => IsFree(place, field) && ClaimOf(names[place], field).Order == order)];
                if (claimants.Length == 0 || !places.TryAdd(field, claimants[0]))
                {
                    continue;
                }

                _ = taken.Add(claimants[0]);
                if (claimants.Length > 1)
                {
                    notes.Add(new FileNote(FileNoteKind.TwoColumns, file, field.Name, names[claimants[0]], claimants.Length));
                }
            }
        }

        // A column of names may stand in for ids and be the name as well.
        bool IsFree(int place, Field field) => !taken.Contains(place) || (field == Field.Customer && places.TryGetValue(Field.CustomerName, out var name) && name == place);
    }

    private static FieldClaim ClaimOf(string header, Field field)
    {
        foreach (var claim in FieldNames.ClaimsOf(header))
        {
            if (claim.Field == field)
            {
                return claim;
            }
        }

        return default;
    }

    private static int Find(IReadOnlyList<string> names, string column)
    {
        for (var exact = 0; exact < 2; exact++)
        {
            for (var place = 0; place < names.Count; place++)
            {
                if (exact == 0 ? string.Equals(names[place], column, StringComparison.Ordinal) : string.Equals(HeaderName.Fold(names[place]), HeaderName.Fold(column), StringComparison.Ordinal))
                {
                    return place;
                }
            }
        }

        return -1;
    }
}
