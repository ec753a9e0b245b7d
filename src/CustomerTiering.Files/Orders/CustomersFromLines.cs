using System.Runtime.InteropServices;
using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>
/// Gathers what order lines say of their customers. Where lines differ, the value on most lines counts, the ordinally least of several.
/// </summary>
/// <remarks>Lines that leave a property blank say nothing about it. The order of lines does not matter.</remarks>
internal sealed class CustomersFromLines(ChannelScheme channels)
{
    private readonly Property[] properties = [.. Fields.Select(field => new Property(field))];

    /// <summary>What lines can say of a customer.</summary>
    public static IReadOnlyList<Field> Fields { get; } = [Field.CustomerName, Field.Channel, Field.Region, Field.Rep, Field.Group];

    /// <summary>Adds what a line says; <paramref name="place"/> is that of the property among <see cref="Fields"/>.</summary>
    public void Add(int place, CustomerId customer, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            properties[place].Add(customer, text);
        }
    }

    /// <summary>Adds what several lines say.</summary>
    public void Add(int place, CustomerId customer, string text, long lines) => properties[place].Add(customer, text, lines);

    /// <summary>Adds what other lines say.</summary>
    public void Add(CustomersFromLines other)
    {
        for (var place = 0; place < properties.Length; place++)
        {
            properties[place].Add(other.properties[place]);
        }
    }

    /// <summary>Everyone with a line in the book.</summary>
    public CustomerFile Close(SalesBook book)
    {
        var values = properties.ToDictionary(property => property.Field, property => property.Close());
        return CustomerFile.Of(book.Customers.Select(id => new Customer(id)
        {
            Name = Value(Field.CustomerName, id),
            Channel = channels.Resolve(Value(Field.Channel, id)),
            Region = RegionId.OfOptional(Value(Field.Region, id)),
            Rep = RepId.OfOptional(Value(Field.Rep, id)),
            Group = GroupId.OfOptional(Value(Field.Group, id)),
        }));

        string Value(Field field, CustomerId id) => values.TryGetValue(field, out var texts) ? texts.GetValueOrDefault(id, string.Empty) : string.Empty;
    }

    /// <summary>The properties of which customers have several values.</summary>
    public IEnumerable<FileNote> Notes(string file) => properties
        .Select(property => (property.Field, Several: property.CustomersWithSeveral))
        .Where(property => property.Several > 0)
        .Select(property => new FileNote(FileNoteKind.SeveralValues, file, property.Field.Name, string.Empty, property.Several));

    private sealed class Property(Field field)
    {
        private readonly IdPool<Text> texts = new(value => new Text(value));
        private readonly Dictionary<(CustomerId Customer, Text Text), long> lines = [];

        public Field Field { get; } = field;

        public long CustomersWithSeveral => lines.Keys.CountBy(key => key.Customer).LongCount(pair => pair.Value > 1);

        public void Add(CustomerId customer, ReadOnlySpan<char> text) => Add(customer, text, 1);

        public void Add(CustomerId customer, ReadOnlySpan<char> text, long more) =>
            CollectionsMarshal.GetValueRefOrAddDefault(lines, (customer, texts.Of(text)), out _) += more;

        public void Add(Property other)
        {
            foreach (var ((customer, text), more) in other.lines)
            {
                Add(customer, text.Value, more);
            }
        }

        public Dictionary<CustomerId, string> Close()
        {
            var best = new Dictionary<CustomerId, (string Text, long Lines)>();
            foreach (var ((customer, text), count) in lines)
            {
                ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(best, customer, out var exists);
                if (!exists || count > held.Lines || (count == held.Lines && string.CompareOrdinal(text.Value, held.Text) < 0))
                {
                    held = (text.Value, count);
                }
            }

            return best.ToDictionary(pair => pair.Key, pair => pair.Value.Text);
        }
    }

    private readonly record struct Text(string Value);
}
