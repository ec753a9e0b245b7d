using System.Buffers;
using System.Globalization;
using System.Text;

namespace CustomerTiering.Reports.Csv;

/// <summary>Writes the rows of one CSV table.</summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter writer;
    private readonly CsvStyle style;
    private bool begun;

    public CsvTable(Stream stream, CsvStyle style, params ReadOnlySpan<string> columns)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(style);
        this.style = style;
        writer = new StreamWriter(stream, new UTF8Encoding(style.ByteOrderMark), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        foreach (var column in columns)
        {
            Raw(column);
        }

        EndRow();
    }

    /// <summary>A cell of words.</summary>
    public CsvTable Text(string text)
    {
        var guarded = style.GuardFormulas && text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
        return Raw(guarded.AsSpan().ContainsAny(NeedsQuotes) ? "\"" + guarded.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : guarded);
    }

    public CsvTable Number(int number) => Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A cell of money with all its digits.</summary>
    public CsvTable Money(decimal number) => Raw((number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));

    /// <summary>A cell of a ratio in its shortest form that reads back the same; empty where it is not a number.</summary>
    public CsvTable Ratio(double number) => Raw(double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : string.Empty);

    public CsvTable Flag(bool flag) => Raw(flag ? "true" : "false");

    public void EndRow()
    {
        writer.WriteLine();
        begun = false;
    }

    public void Dispose() => writer.Dispose();

    private CsvTable Raw(string cell)
    {
        if (begun)
        {
            writer.Write(',');
        }

        writer.Write(cell);
        begun = true;
        return this;
    }
}
