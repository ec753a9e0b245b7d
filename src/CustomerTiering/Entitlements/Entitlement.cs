using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Tiering;

namespace CustomerTiering.Entitlements;

/// <summary>What customers of one tier are entitled to in one respect, in both languages.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Kind">In what respect.</param>
/// <param name="English">The entitlement in English.</param>
/// <param name="Chinese">The entitlement in Simplified Chinese.</param>
public sealed record Entitlement(TierName Tier, EntitlementKind Kind, string English, string Chinese)
{
    /// <summary>The entitlement in the reader's language.</summary>
    public string Text(CultureInfo culture) => PhraseBook.IsChinese(culture) ? Chinese : English;
}
