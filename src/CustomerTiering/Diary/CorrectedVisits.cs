namespace CustomerTiering.Diary;

/// <summary>Lets a later-recorded entry stand in place of the earlier ones under its number.</summary>
internal static class CorrectedVisits
{
    /// <summary>The entries that stand, in the order given; of several recorded under one number on one day the last in the diary's order stands.</summary>
    public static Visit[] Of(Visit[] entries)
    {
        var standing = new Dictionary<VisitId, int>();
        for (var place = 0; place < entries.Length; place++)
        {
            ref readonly var entry = ref entries[place];
            if (!entry.Id.IsNone && (!standing.TryGetValue(entry.Id, out var earlier) || entries[earlier].Recorded <= entry.Recorded))
            {
                standing[entry.Id] = place;
            }
        }

        return standing.Count == 0 && !Array.Exists(entries, entry => entry.IsWithdrawn)
            ? entries
            : [.. entries.Where((entry, place) => !entry.IsWithdrawn && (entry.Id.IsNone || standing[entry.Id] == place))];
    }
}
