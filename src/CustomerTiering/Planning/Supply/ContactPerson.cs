using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Planning;

/// <summary>The person to be met at a customer.</summary>
/// <param name="Name">The name; empty when not known.</param>
public sealed record ContactPerson(string Name)
{
    private static readonly PhraseBook Phrases = new(typeof(ContactPerson));

    /// <summary>Nobody is on file.</summary>
    public static ContactPerson None { get; } = new(string.Empty);

    /// <summary>What the person does there, such as owner or buyer; empty when not known.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>Whether the person can decide.</summary>
    public ContactAuthority Authority { get; init; }

    /// <summary>Whether neither name nor role is known.</summary>
    public bool IsNone => Name.Length == 0 && Role.Length == 0;

    /// <summary>Name and role; the one of them that is known; empty for nobody.</summary>
    public string Named(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Name.Length > 0 && Role.Length > 0 ? Phrases.Say("named", culture, Name, Role) : Name + Role;
    }

    /// <summary>Name, role, and whether the person can decide; empty for nobody.</summary>
    public string Explain(CultureInfo culture) => IsNone ? string.Empty : Phrases.Say(Authority.ToString(), culture, Named(culture));
}
