using System.Globalization;
using CustomerTiering.Files.Faults;
using CustomerTiering.Language;

namespace CustomerTiering.Files.Kinds;

/// <summary>What a file holds, by its columns.</summary>
public abstract record FileKind
{
    private static readonly PhraseBook Phrases = new(typeof(FileKind));

    private FileKind()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Orders, T> orders, Func<Customers, T> customers, Func<Unknown, T> unknown, Func<Refused, T> refused);

    /// <summary>What the file is taken for and why, in the reader's language.</summary>
    public string Text(CultureInfo culture) => Match(
        orders => Phrases.Say("Orders", culture, string.Join(", ", orders.Fields)),
        customers => Phrases.Say("Customers", culture, string.Join(", ", customers.Fields)),
        unknown => Phrases.Say($"Unknown.{unknown.Reason}", culture, string.Join(", ", unknown.Columns)),
        refused => refused.Fault.Text(culture));

    /// <summary>Order lines: customers, days and amounts.</summary>
    /// <param name="Fields">The fields found.</param>
    public sealed record Orders(IReadOnlyList<string> Fields) : FileKind
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Orders, T> orders, Func<Customers, T> customers, Func<Unknown, T> unknown, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(orders);
            return orders(this);
        }
    }

    /// <summary>Customers on file: customers and what is known of them, without days of sales.</summary>
    /// <param name="Fields">The fields found.</param>
    public sealed record Customers(IReadOnlyList<string> Fields) : FileKind
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Orders, T> orders, Func<Customers, T> customers, Func<Unknown, T> unknown, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(customers);
            return customers(this);
        }
    }

    /// <summary>A table that is neither.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Columns">The fields that are missing, or the columns that speak against it.</param>
    public sealed record Unknown(UnknownFileReason Reason, IReadOnlyList<string> Columns) : FileKind
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Orders, T> orders, Func<Customers, T> customers, Func<Unknown, T> unknown, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(unknown);
            return unknown(this);
        }
    }

    /// <summary>No table at all.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : FileKind
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Orders, T> orders, Func<Customers, T> customers, Func<Unknown, T> unknown, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
