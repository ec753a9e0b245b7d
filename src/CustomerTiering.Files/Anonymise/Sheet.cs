using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Anonymise;

/// <summary>One file that is anonymised: what is done with each of its columns.</summary>
internal sealed record Sheet(TableBlueprint Blueprint, IReadOnlyList<SheetColumn> Columns, int CustomerPlace, IReadOnlyList<FileNote> Notes)
{
    /// <summary>The kinds of ids that have stand-ins, and the letters before their numbers.</summary>
    public static IReadOnlyList<(string Name, string Letter)> Kinds { get; } = [("customer", "C"), ("rep", "R"), ("region", "A"), ("order", "O"), ("item", "I")];

    /// <summary>Reads a file once: gathers its ids and looks at the columns that are no known field.</summary>
    public static Sheet Look(FileSource source, ReadingOptions options, FoundIds found, CancellationToken token)
    {
        var blueprint = TableOpening.Inspect(source, options.Profile, token);
        var plan = ColumnMatching.Match(source.Name, blueprint.Header, options.Profile, Field.All, needAllMapped: false);
        var names = blueprint.Header.Names;
        var fields = new Field?[names.Count];
        foreach (var field in Field.All.Concat(plan.Fields.Where(field => field.IsMeasure)).Where(plan.Has))
        {
            fields[plan.PlaceOf(field)] ??= field;
        }

        FigureColumn[] figures = [.. names.Select(name => new FigureColumn(name))];
        using (var table = blueprint.Open(null, token))
        {
            while (table.Next())
            {
                if (!table.IsDefect(out _))
                {
                    Look(table, fields, figures, found, isNameOfCustomer: plan.Has(Field.Customer));
                }
            }
        }

        var columns = new List<SheetColumn>();
        var notes = new List<FileNote>(plan.Notes);
        for (var place = 0; place < names.Count; place++)
        {
            if (fields[place] is { } field)
            {
                columns.Add(new SheetColumn(place, names[place], UseOf(field, plan), FoundIds.KindOf(field)));
            }
            else if (figures[place].IsKept)
            {
                columns.Add(new SheetColumn(place, names[place], SheetColumnUse.Number, string.Empty));
            }
            else
            {
                notes.Add(new FileNote(FileNoteKind.ColumnDropped, source.Name, names[place], string.Empty, 0));
            }
        }

        return new Sheet(blueprint, columns, plan.PlaceOf(Field.Customer), notes);
    }

    private static void Look(ITable table, Field?[] fields, FigureColumn[] figures, FoundIds found, bool isNameOfCustomer)
    {
        for (var place = 0; place < fields.Length; place++)
        {
            var cell = table.Cell(place);
            if (fields[place] is not { } field)
            {
                figures[place].Look(cell);
            }
            else if (IsId(field) || (field == Field.CustomerName && !isNameOfCustomer))
            {
                found.Add(field, cell);
            }
        }
    }

    private static bool IsId(Field field) =>
        field == Field.Customer || field == Field.Group || field == Field.Rep || field == Field.Region || field == Field.Order || field == Field.Item;

    private static SheetColumnUse UseOf(Field field, ColumnPlan plan) => field switch
    {
        _ when field == Field.CustomerName && plan.Has(Field.Customer) => SheetColumnUse.NameOfCustomer,
        _ when IsId(field) || field == Field.CustomerName => SheetColumnUse.Id,
        _ when RowCursor.IsDay(field) => SheetColumnUse.Day,
        _ when RowCursor.IsNumber(field) => SheetColumnUse.Number,
        _ => SheetColumnUse.Kept,
    };
}
