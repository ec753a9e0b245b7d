using System.Diagnostics.CodeAnalysis;

namespace CustomerTiering.Policies;

/// <summary>The properties of one object of a written policy.</summary>
internal sealed class PolicyProperties(PolicyNode node, PolicyReading reading)
{
    /// <summary>The object itself.</summary>
    public PolicyNode Node => node;

    /// <summary>The names in the order written.</summary>
    public IEnumerable<string> Names => node.Members.Select(member => member.Name);

    /// <summary>Whether the property is written.</summary>
    public bool Has(string name) => TryFind(name, out _);

    /// <summary>The property, where it is written.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out PolicyNode? value)
    {
        value = node.Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal))?.Value;
        return value is not null;
    }

    /// <summary>The property; a fault where it is not written.</summary>
    public bool TryNeed(string name, string why, [NotNullWhen(true)] out PolicyNode? value)
    {
        if (TryFind(name, out value))
        {
            return true;
        }

        reading.Refuse(node with { Path = node.PathOf(name) }, PolicyFaultCode.PropertyMissing, name, $"'{name}' is missing: {why}");
        return false;
    }

    /// <summary>A text that must be written.</summary>
    public bool TryText(string name, string why, out string text)
    {
        text = string.Empty;
        return TryNeed(name, why, out var value) && reading.TryText(value, out text);
    }

    /// <summary>The items of a list that may be left out.</summary>
    public IReadOnlyList<PolicyNode> Items(string name) => TryFind(name, out var value) ? reading.Items(value) : [];

    /// <summary>The word of a closed list, or the default where it is not written.</summary>
    public T Word<T>(string name, PolicyWords<T> words, T otherwise)
        where T : struct, Enum =>
        TryFind(name, out var value) && reading.TryWord(value, words, out var read) ? read : otherwise;

    /// <summary>A whole number within bounds, or the default where it is not written.</summary>
    public int Count(string name, int otherwise, int least, int most)
    {
        if (!TryFind(name, out var value) || !reading.TryCount(value, out var count))
        {
            return otherwise;
        }

        if (count >= least && count <= most)
        {
            return count;
        }

        reading.Refuse(value, PolicyFaultCode.NumberOutOfRange, value.Raw, FormattableString.Invariant($"'{name}' is a whole number from {least} to {most}."));
        return otherwise;
    }

    /// <summary>A number of at least so much, or the default where it is not written.</summary>
    public decimal Number(string name, decimal otherwise, decimal least)
    {
        if (!TryFind(name, out var value) || !reading.TryNumber(value, out var number))
        {
            return otherwise;
        }

        if (number >= least)
        {
            return number;
        }

        reading.Refuse(value, PolicyFaultCode.NumberOutOfRange, value.Raw, FormattableString.Invariant($"'{name}' is at least {least}."));
        return otherwise;
    }

    /// <summary>A part of a whole, 0 to 1, or the default where it is not written.</summary>
    public Proportion Part(string name, Proportion otherwise)
    {
        if (!TryFind(name, out var value) || !reading.TryNumber(value, out var number))
        {
            return otherwise;
        }

        if (Proportion.TryOf(number, out var part))
        {
            return part;
        }

        reading.Refuse(value, PolicyFaultCode.NumberOutOfRange, value.Raw, $"'{name}' lies within 0 to 1 and has at most six decimals.");
        return otherwise;
    }

    /// <summary>True or false, or the default where it is not written.</summary>
    public bool Flag(string name, bool otherwise) => TryFind(name, out var value) && reading.TryFlag(value, out var flag) ? flag : otherwise;
}
