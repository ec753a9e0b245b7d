using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Statistics;

/// <summary>An index, or the reason why there is none. An index that is not defined is refused and never becomes "not a number".</summary>
public abstract record IndexOutcome
{
    private static readonly PhraseBook Phrases = new(typeof(IndexOutcome));

    private IndexOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Defined, T> defined, Func<Undefined, T> undefined);

    /// <summary>Why an index is not defined, in the reader's language.</summary>
    public static string Say(UndefinedIndex reason, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say(reason.ToString(), culture);
    }

    /// <summary>The index has a value.</summary>
    /// <param name="Value">The value.</param>
    public sealed record Defined(double Value) : IndexOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Defined, T> defined, Func<Undefined, T> undefined)
        {
            ArgumentNullException.ThrowIfNull(defined);
            return defined(this);
        }
    }

    /// <summary>The index has no value.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record Undefined(UndefinedIndex Reason) : IndexOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Defined, T> defined, Func<Undefined, T> undefined)
        {
            ArgumentNullException.ThrowIfNull(undefined);
            return undefined(this);
        }
    }
}
