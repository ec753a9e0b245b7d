using CustomerTiering.Calendars;

namespace CustomerTiering.Diary;

/// <summary>
/// A checked, versioned policy of the visit diary: which entries count as contacts, and what a contact of each channel weighs.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Built in code from a <see cref="DiaryPolicyDraft"/> or read from JSON.</remarks>
public sealed partial class DiaryPolicy
{
    private readonly ContactTerms[] terms;

    private DiaryPolicy(DiaryPolicyDraft draft)
    {
        Draft = draft;
        terms = [.. ContactChannel.InOrder.Select(channel => draft.Channels.First(entry => entry.Channel == channel))];
    }

    /// <summary>The documented defaults. Name <c>diary</c>.</summary>
    public static DiaryPolicy Default { get; } = new(new DiaryPolicyDraft());

    /// <summary>The policy's name.</summary>
    public string Name => Draft.Name;

    /// <summary>The policy's version.</summary>
    public string Version => Draft.Version;

    /// <summary>The days on which the policy is in force, half-open.</summary>
    public DayRange Effective => Draft.Effective;

    /// <summary>What the policy says, as data.</summary>
    public DiaryPolicyDraft Draft { get; }

    /// <summary>The policy of a draft, or what is wrong with it.</summary>
    public static DiaryPolicyOutcome Of(DiaryPolicyDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var copy = draft with { Channels = [.. draft.Channels] };
        var faults = DiaryPolicyCheck.Faults(copy);
        return faults.Count == 0 ? new DiaryPolicyOutcome.Valid(new DiaryPolicy(copy)) : new DiaryPolicyOutcome.Refused(faults);
    }

    /// <summary>The terms of a channel.</summary>
    public ContactTerms TermsOf(ContactChannel channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return terms[channel.Value];
    }

    /// <summary>What a visit weighs as a contact: the weight of its channel.</summary>
    public decimal WeightOf(Visit visit) => terms[visit.Channel.Value].Weight;

    /// <summary>
    /// Tells the visits of a diary that count from those that do not: every visit is used or refused with its reason, none is lost. O(n).
    /// </summary>
    /// <remarks>
    /// Each visit is refused for the first reason that holds, in the order of <see cref="VisitFault.InOrder"/>; a refused visit refuses no other. What one
    /// visit does to another is looked at within a rep's day.
    /// </remarks>
    public CheckedDiary Check(VisitDiary diary)
    {
        ArgumentNullException.ThrowIfNull(diary);
        return DiaryInspection.Of(this, diary);
    }
}
