using System.Globalization;
using System.Text;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Routing;

/// <summary>One line of a routing file that holds anything, and its fields.</summary>
internal sealed record InstanceLine(string File, int Number, string Text)
{
    private const int Longest = 1 << 20;
    private readonly string[] fields = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many fields it has.</summary>
    public int Count => fields.Length;

    /// <summary>The lines of a file that are not blank.</summary>
    /// <exception cref="FileFaultException">It cannot be opened, or holds nothing, or something that is no text.</exception>
    public static IReadOnlyList<InstanceLine> All(FileSource source)
    {
        using var reader = new StreamReader(TableOpening.Open(source), Encoding.UTF8);
        var lines = new List<InstanceLine>();
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                throw new FileFaultException(FileFault.Of(FileFaultKind.Binary, source.Name, number, detail: "NUL"));
            }

            if (text.Length > Longest)
            {
                throw new FileFaultException(FileFault.Of(FileFaultKind.LongLine, source.Name, number));
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.Add(new InstanceLine(source.Name, number, text.Trim()));
            }
        }

        return lines.Count > 0 ? lines : throw new FileFaultException(FileFault.Of(FileFaultKind.Empty, source.Name));
    }

    /// <summary>A field that is a number, finite and not below 0 unless it may be.</summary>
    public double Number64(int field, bool mayBeNegative = false) =>
        double.TryParse(Field(field), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && (mayBeNegative || value >= 0)
            ? value
            : throw Fault(FileFaultKind.NotANumber, fields[field]);

    /// <summary>A field that is a whole number between two bounds, both included.</summary>
    public int Whole(int field, int least, int most)
    {
        if (!int.TryParse(Field(field), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            throw Fault(FileFaultKind.NotANumber, fields[field]);
        }

        return value >= least && value <= most
            ? value
            : throw Fault(FileFaultKind.OutOfRange, fields[field], FormattableString.Invariant($"{least} – {most}"));
    }

    /// <summary>A fault at this line.</summary>
    public FileFaultException Fault(FileFaultKind kind, string value, string detail = "") => new(FileFault.Of(kind, File, Number, value: value, detail: detail));

    private string Field(int field) => field < fields.Length
        ? fields[field]
        : throw Fault(FileFaultKind.EndsEarly, Text, (field + 1).ToString(CultureInfo.InvariantCulture));
}
