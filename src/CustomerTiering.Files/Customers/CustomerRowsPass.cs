using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Customers;

/// <summary>Turns rows into customers and supplied measures.</summary>
internal sealed class CustomerRowsPass(RowCursor row, ColumnPlan plan, ReadingOptions options) : IRowPass
{
    private readonly Dictionary<CustomerId, long> lines = [];
    private readonly List<Customer> customers = [];
    private readonly SuppliedColumn[] supplied = [.. plan.Fields.Where(field => field == Field.Potential || field.IsMeasure).OrderBy(field => field.Name, StringComparer.Ordinal).Select(SuppliedColumn.Of)];

    /// <inheritdoc/>
    public void Read()
    {
        if (!row.IsWhole() || !TryTenure(out var tenure) || !TryMeasures(out var values))
        {
            return;
        }

        var text = row.Id(Field.Customer);
        if (text.IsEmpty)
        {
            row.Reject(RowFaultKind.Missing, Field.Customer, text);
            return;
        }

        row.RefuseSecondHeader();
        var id = new CustomerId(text.ToString());
        if (!lines.TryAdd(id, row.Line))
        {
            row.Reject(RowFaultKind.Duplicate, Field.Customer, text, FormattableString.Invariant($"{lines[id]}"));
            return;
        }

        customers.Add(new Customer(id)
        {
            Name = row.Text(Field.CustomerName).ToString(),
            Channel = options.Channels.Resolve(row.Text(Field.Channel).ToString()),
            Region = RegionId.OfOptional(row.Text(Field.Region).ToString()),
            Rep = RepId.OfOptional(row.Id(Field.Rep).ToString()),
            Group = GroupId.OfOptional(row.Id(Field.Group).ToString()),
            Tenure = tenure,
        });
        for (var i = 0; i < supplied.Length; i++)
        {
            if (values[i] is { } value)
            {
                supplied[i].Set(id, value);
            }
        }
    }

    public CustomerListResult Result(FileReading reading)
    {
        var file = reading.Blueprint.Source.Name;
        var groups = customers
            .Where(customer => !customer.Group.IsNone && !string.Equals(customer.Group.Value, customer.Id.Value, StringComparison.Ordinal))
            .Select(customer => customer.Group.Value)
            .ToHashSet(StringComparer.Ordinal);
        Customer[] parents = [.. customers.Where(customer => groups.Contains(customer.Id.Value))];
        Customer[] noOutlets = [.. parents.Where(parent => parent.Group.IsNone)];
        var outlets = noOutlets.Length == 0 ? customers : customers.Except(noOutlets);
        var notes = new List<FileNote>(reading.Notes);
        if (noOutlets.Length > 0)
        {
            notes.Add(new FileNote(FileNoteKind.GroupRecords, file, Field.Group.Name, string.Empty, noOutlets.Length));
        }

        foreach (var column in supplied)
        {
            var dropped = noOutlets.Count(parent => column.Forget(parent.Id));
            if (dropped > 0)
            {
                notes.Add(new FileNote(FileNoteKind.GroupMeasures, file, column.Measure.Id, string.Empty, dropped));
            }
        }

        return new CustomerListResult(reading, new RowCounts(row.Rows, 0, row.Faults.Total), row.Faults.Close(), notes)
        {
            Customers = CustomerFile.Of(outlets, parents.Select(parent => new CustomerGroup(new GroupId(parent.Id.Value)) { Name = parent.Name, Channel = parent.Channel })),
            Measures = [.. supplied.Select(column => column.Close()).Where(measure => measure.Count > 0)],
        };
    }

    private bool TryTenure(out Tenure tenure)
    {
        tenure = Tenure.Always;
        if (!row.TryDay(Field.Signed, out var signed, out var isSigned) || !row.TryDay(Field.Closed, out var closed, out var isClosed))
        {
            return false;
        }

        // Systems write the last day they know for "not closed".
        isClosed &= closed.Year <= RowCursor.LastYear;
        if (isSigned && isClosed && closed < signed)
        {
            row.Reject(RowFaultKind.ClosedBeforeSigned, Field.Closed, IsoDay.Text(closed), IsoDay.Text(signed));
            return false;
        }

        tenure = (isSigned, isClosed) switch
        {
            (true, true) => Tenure.Between(signed, closed),
            (true, false) => Tenure.From(signed),
            (false, true) => Tenure.Until(closed),
            _ => Tenure.Always,
        };
        return true;
    }

    private bool TryMeasures(out decimal?[] values)
    {
        values = new decimal?[supplied.Length];
        for (var i = 0; i < supplied.Length; i++)
        {
            if (!row.TryNumber(supplied[i].Field, out var value, out var given, out _))
            {
                return false;
            }

            values[i] = given ? value : null;
        }

        return true;
    }
}
