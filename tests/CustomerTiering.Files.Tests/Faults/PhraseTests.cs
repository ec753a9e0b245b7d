using System.Globalization;
using System.Resources;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Kinds;

namespace CustomerTiering.Files.Tests.Faults;

/// <summary>Every message exists in both languages, and says where and what.</summary>
public sealed class PhraseTests
{
    [Theory]
    [InlineData(typeof(FileFault))]
    [InlineData(typeof(RowFault))]
    [InlineData(typeof(FileNote))]
    [InlineData(typeof(FileKind))]
    [InlineData(typeof(Files.Orders.OrderFileOutcome))]
    public void Both_languages_have_the_same_phrases_with_the_same_places(Type type)
    {
        var resources = new ResourceManager(type);
        var english = Phrases(resources, CultureInfo.InvariantCulture);
        var chinese = Phrases(resources, CultureInfo.GetCultureInfo("zh-Hans"));
        chinese.Keys.Order(StringComparer.Ordinal).ShouldBe(english.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, phrase) in english)
        {
            Places(chinese[key]).ShouldBe(Places(phrase), key);
        }
    }

    [Fact]
    public void Every_kind_of_fault_and_note_can_be_said()
    {
        foreach (var culture in new[] { Cultures.English, Cultures.Chinese })
        {
            foreach (var kind in Enum.GetValues<FileFaultKind>())
            {
                var text = new FileFault(kind, "f.csv", 7, "amount", "abc", "5").Text(culture);
                text.ShouldContain("f.csv");
                text.ShouldContain("7");
            }

            foreach (var kind in Enum.GetValues<RowFaultKind>())
            {
                new RowFault(kind, "f.csv", 7, "amount", "abc", "5").Text(culture).ShouldContain("amount");
                RowFault.NameOf(kind, culture).ShouldNotBeEmpty();
            }

            foreach (var kind in Enum.GetValues<FileNoteKind>())
            {
                new FileNote(kind, "f.csv", "rep", "x", 3).Text(culture).ShouldContain("f.csv");
            }

            foreach (var reason in Enum.GetValues<UnknownFileReason>())
            {
                new FileKind.Unknown(reason, ["date"]).Text(culture).ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void A_row_fault_reads_as_one_sentence()
    {
        var fault = new RowFault(RowFaultKind.NotADay, "orders.csv", 1234, "date", "soon", "2024-12-31");
        fault.Text(Cultures.English).ShouldBe("orders.csv, line 1234, column 'date': 'soon' is not a day; expected a day such as 2024-12-31.");
        fault.Text(Cultures.Chinese).ShouldBe("orders.csv 第 1234 行“date”列：“soon”不是日期；应为日期，如 2024-12-31。");
    }

    private static Dictionary<string, string> Phrases(ResourceManager resources, CultureInfo culture) => resources
        .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
        .Cast<System.Collections.DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static string Places(string phrase) => string.Join(' ', Enumerable.Range(0, 6).Where(i => phrase.Contains(FormattableString.Invariant($"{{{i}"), StringComparison.Ordinal)));
}
