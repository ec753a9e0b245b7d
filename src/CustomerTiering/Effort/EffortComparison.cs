using CustomerTiering.Diary;
using CustomerTiering.Spending;
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
        Compare(diary, DiaryPolicy.Default, 0, tiers, team, policy, SpendBook.Empty, token);

    /// <summary>Compares the visits of a diary that count under its policy; channels weigh as that policy says.</summary>
    /// <param name="diary">The diary under a policy.</param>
    /// <param name="tiers">The tiers.</param>
    /// <param name="team">The reps on file.</param>
    /// <param name="policy">The policy of effort.</param>
    /// <param name="token">Stops between two reps.</param>
    /// <exception cref="ArgumentException">The diary states another currency than the tiers, or a rep stands in the team twice.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EffortResult Compare(this CheckedDiary diary, TieringResult tiers, IEnumerable<Rep> team, EffortPolicy policy, CancellationToken token = default) =>
        Compare(diary, tiers, team, policy, SpendBook.Empty, token);

    /// <summary>Compares the visits of a diary that count under its policy, and what was put into customers beside visits.</summary>
    /// <param name="diary">The diary under a policy.</param>
    /// <param name="tiers">The tiers.</param>
    /// <param name="team">The reps on file.</param>
    /// <param name="policy">The policy of effort.</param>
    /// <param name="spent">
    /// Spend that the diary does not have: promotions, displays, goods. What was left at a visit stands in the diary; an amount in both counts twice. A line without a rep is that of
    /// the customer's rep on file. The amounts of a day, a customer and a rep are added up first; where money is the measure, a sum below zero is no effort.
    /// </param>
    /// <param name="token">Stops between two reps.</param>
    /// <exception cref="ArgumentException">Diary or spend state another currency than the tiers, or a rep stands in the team twice.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EffortResult Compare(this CheckedDiary diary, TieringResult tiers, IEnumerable<Rep> team, EffortPolicy policy, SpendBook spent, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(diary);
        return Compare(diary.Diary, diary.Policy, diary.Refused.Count, tiers, team, policy, spent, token);
    }

    private static EffortResult Compare(
        VisitDiary diary, DiaryPolicy weights, int refused, TieringResult tiers, IEnumerable<Rep> team, EffortPolicy policy, SpendBook spent, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(diary);
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(spent);
        if (!spent.Currency.IsNone && !tiers.Currency.IsNone && spent.Currency != tiers.Currency)
        {
            throw new ArgumentException($"The spend is in {spent.Currency} and the tiers are in {tiers.Currency}; amounts of two currencies are never compared.", nameof(spent));
        }

        if (!diary.Currency.IsNone && !tiers.Currency.IsNone && diary.Currency != tiers.Currency)
        {
            throw new ArgumentException($"The diary is in {diary.Currency} and the tiers are in {tiers.Currency}; amounts of two currencies are never compared.", nameof(diary));
        }

        return new EffortBuilder(diary, weights, tiers, team, policy, spent).Build(refused, token);
    }
}
