using CustomerTiering.Diary;
using CustomerTiering.Team;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort;

/// <summary>Compares a visit diary with tiers: who is over- and under-served, rep by rep.</summary>
/// <remarks>
/// The days are those of the tiers' period, the diary is read as of and as known on the tiers' days. Avoidance looks back to the diary's beginning.
/// O(visits · draws + customers · (draws + log customers)).
/// </remarks>
public static class EffortComparison
{
    /// <summary>Compares with the default policy, without a file of the team.</summary>
    public static EffortResult Compare(this VisitDiary diary, TieringResult tiers) => Compare(diary, tiers, [], EffortPolicy.Default);

    /// <summary>Compares the visits of a diary as they stand; channels weigh as the default diary policy says.</summary>
    /// <param name="diary">The visits, in the currency of the tiers.</param>
    /// <param name="tiers">The tiers.</param>
    /// <param name="team">The reps on file; who joined when is known from here only.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="token">Stops between two reps.</param>
    /// <exception cref="ArgumentException">The diary states another currency than the tiers, or a rep stands in the team twice.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EffortResult Compare(this VisitDiary diary, TieringResult tiers, IEnumerable<Rep> team, EffortPolicy policy, CancellationToken token = default) =>
        Compare(diary, DiaryPolicy.Default, 0, tiers, team, policy, token);

    /// <summary>Compares the visits of a diary that count under its policy; channels weigh as that policy says.</summary>
    /// <param name="diary">The diary under a policy.</param>
    /// <param name="tiers">The tiers.</param>
    /// <param name="team">The reps on file.</param>
    /// <param name="policy">The policy of effort.</param>
    /// <param name="token">Stops between two reps.</param>
    /// <exception cref="ArgumentException">The diary states another currency than the tiers, or a rep stands in the team twice.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EffortResult Compare(this CheckedDiary diary, TieringResult tiers, IEnumerable<Rep> team, EffortPolicy policy, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(diary);
        return Compare(diary.Diary, diary.Policy, diary.Refused.Count, tiers, team, policy, token);
    }

    private static EffortResult Compare(
        VisitDiary diary, DiaryPolicy weights, int refused, TieringResult tiers, IEnumerable<Rep> team, EffortPolicy policy, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(diary);
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(policy);
        if (!diary.Currency.IsNone && !tiers.Currency.IsNone && diary.Currency != tiers.Currency)
        {
            throw new ArgumentException($"The diary is in {diary.Currency} and the tiers are in {tiers.Currency}; amounts of two currencies are never compared.", nameof(diary));
        }

        return new EffortBuilder(diary, weights, tiers, team, policy).Build(refused, token);
    }
}
