using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>One customer that goes from one tier to another, and why.</summary>
public sealed class TierChange
{
    private static readonly PhraseBook Phrases = new(typeof(TierChange));

    internal TierChange(CustomerId customer, TierDecision? before, TierDecision? after, TierChangeKind kind, TierChangeCause cause)
    {
        Customer = customer;
        From = before?.Tier.Value ?? string.Empty;
        To = after?.Tier.Value ?? string.Empty;
        Kind = kind;
        Cause = cause;
        Channel = (after ?? before)!.Channel;
        RevenueBefore = before?.Revenue ?? 0;
        RevenueAfter = after?.Revenue ?? 0;
        ReasonsBefore = before?.Reasons ?? [];
        ReasonsAfter = after?.Reasons ?? [];
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The tier before; empty for one without a decision.</summary>
    public string From { get; }

    /// <summary>The tier after; empty for one without a decision.</summary>
    public string To { get; }

    /// <summary>In which direction it goes.</summary>
    public TierChangeKind Kind { get; }

    /// <summary>What moves it.</summary>
    public TierChangeCause Cause { get; }

    /// <summary>The channel it is ranked in after, or before where it is gone.</summary>
    public ChannelId Channel { get; }

    /// <summary>Its net revenue before; 0 without a decision.</summary>
    public decimal RevenueBefore { get; }

    /// <summary>Its net revenue after; 0 without a decision.</summary>
    public decimal RevenueAfter { get; }

    /// <summary>Why it was in its tier before; none without a decision.</summary>
    public IReadOnlyList<TierReason> ReasonsBefore { get; }

    /// <summary>Why it is in its tier after; none without a decision.</summary>
    public IReadOnlyList<TierReason> ReasonsAfter { get; }

    /// <summary>What moves it, and the reasons of both decisions, in a few sentences.</summary>
    public string Why(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say("why", culture, Phrases.Say("cause." + Cause, culture), Words(From, ReasonsBefore, culture), Words(To, ReasonsAfter, culture));
    }

    /// <summary>The customer and both tiers, as in <c>C-1042: B to A</c>.</summary>
    public override string ToString() => $"{Customer}: {(From.Length == 0 ? "–" : From)} to {(To.Length == 0 ? "–" : To)}";

    private static string Words(string tier, IReadOnlyList<TierReason> reasons, CultureInfo culture) => tier.Length == 0
        ? Phrases.Say("none", culture)
        : Phrases.Say("tier", culture, tier, string.Join(Phrases.Say("and", culture), reasons.Select(reason => reason.Text(culture).TrimEnd('.', '。'))));
}
