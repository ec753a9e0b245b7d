using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Merges and un-merges as they take effect.</summary>
/// <remarks>
/// A merged customer's state is put by, and given back when it is on its own again. The survivor takes over the merged one's tier if that is better than
/// its own, or if it has none; the next decision sees the sales of both.
/// </remarks>
internal sealed class IdentityMovements(CustomerChanges changes, CustomerNumbers numbers, TierStates states, MovementLog log)
{
    /// <summary>Notes what changed between the day before and the day; on the first day of a history, all that holds.</summary>
    public void Happen(LocalDate day, bool isFirstDay, LocalDate knownOn)
    {
        var before = isFirstDay ? new Dictionary<CustomerId, CustomerId>() : changes.MergedAt(day.PlusDays(-1), knownOn);
        var after = changes.MergedAt(day, knownOn);
        foreach (var merged in before.Keys.Where(id => !after.ContainsKey(id)).Order())
        {
            Unmerge(numbers.Of(merged), day, before[merged]);
        }

        CustomerId[] moved = [.. after.Keys.Where(id => !before.TryGetValue(id, out var survivor) || survivor != after[id]).Order()];
        foreach (var merged in moved)
        {
            Merge(numbers.Of(merged), day, after[merged]);
        }

        foreach (var merged in moved)
        {
            TakeOver(numbers.Of(merged), numbers.Of(after[merged]), day);
        }
    }

    private void Merge(int merged, LocalDate day, CustomerId survivor)
    {
        if (states.Merged.TryAdd(merged, states[merged]) && states.Tier[merged] != TierPlaces.None)
        {
            log.Note(merged, day, log.NameOf(states.Tier[merged]), Tiering.TierName.None, MovementCause.Merge, day, reference: survivor.Value);
        }
        else
        {
            log.Note(merged, day, Tiering.TierName.None, Tiering.TierName.None, MovementCause.Merge, day, reference: survivor.Value);
        }

        states.Leave(merged);
    }

    private void Unmerge(int merged, LocalDate day, CustomerId survivor)
    {
        states.Merged.Remove(merged, out var state);
        states[merged] = state;
        log.Note(merged, day, Tiering.TierName.None, log.NameOf(state.Tier), MovementCause.Unmerge, UntilOf(state, day), reference: survivor.Value);
    }

    private void TakeOver(int merged, int survivor, LocalDate day)
    {
        var state = states.Merged[merged];
        if (state.Tier < states.Tier[survivor])
        {
            var own = log.NameOf(states.Tier[survivor]);
            states.Enter(survivor, state.Tier, day, UntilOf(state, day));
            log.Note(survivor, day, own, log.NameOf(state.Tier), MovementCause.Merge, UntilOf(state, day), reference: numbers[merged].Value);
        }
    }

    private static LocalDate UntilOf(TierState state, LocalDate day) => state.Tier == TierPlaces.None ? day : IsoDay.FromNumber(state.ValidUntil);
}
