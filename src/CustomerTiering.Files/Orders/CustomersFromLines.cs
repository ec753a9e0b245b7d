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

    /// <summary>Everyone with a line in the ledger.</summary>
    public CustomerFile Close(SalesLedger ledger)
    {
        var values = properties.ToDictionary(property => property.Field, property => property.Close());
        return CustomerFile.Of(ledger.Customers.Select(id => new Customer(id)
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
        .Where(property => property.CustomersWithSeveral > 0)
        .Select(property => new FileNote(FileNoteKind.SeveralValues, file, property.Field.Name, string.Empty, property.CustomersWithSeveral));

    private sealed class Property(Field field)
    {
        private readonly IdPool<Text> texts = new(value => new Text(value));
        private readonly Dictionary<(CustomerId Customer, Text Text), long> lines = [];

        public Field Field { get; } = field;

        public long CustomersWithSeveral { get; private set; }

        public void Add(CustomerId customer, ReadOnlySpan<char> text) =>
            CollectionsMarshal.GetValueRefOrAddDefault(lines, (customer, texts.Of(text)), out _)++;

        public Dictionary<CustomerId, string> Close()
        {
            var best = new Dictionary<CustomerId, (string Text, long Lines)>();
            var several = new HashSet<CustomerId>();
            foreach (var ((customer, text), count) in lines)
            {
                ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(best, customer, out var exists);
                if (exists)
                {
                    _ = several.Add(customer);
                }

                if (!exists || count > held.Lines || (count == held.Lines && string.CompareOrdinal(text.Value, held.Text) < 0))
                {
                    held = (text.Value, count);
                }
            }

            CustomersWithSeveral = several.Count;
            return best.ToDictionary(pair => pair.Key, pair => pair.Value.Text);
        }
    }

    private readonly record struct Text(string Value);
}
