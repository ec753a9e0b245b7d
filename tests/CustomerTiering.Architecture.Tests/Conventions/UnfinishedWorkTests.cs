using System.Text.RegularExpressions;

namespace CustomerTiering.Architecture.Tests.Conventions;

/// <summary>What is in the repository is finished, and it holds nothing of the machine it was written on.</summary>
public sealed partial class UnfinishedWorkTests
{
    [Fact]
    public void No_text_file_marks_unfinished_work() => Found(Unfinished()).ShouldBeEmpty();

    [Fact]
    public void No_text_file_names_a_place_on_one_machine() => Found(MachinePlace()).ShouldBeEmpty();

    // The marks are put together here, so that this file does not find itself.
    [Theory]
    [InlineData("// TO" + "DO later", true)]
    [InlineData("throw new Not" + "ImplementedException();", true)]
    [InlineData("[Fact(Skip" + " = \"slow\")]", true)]
    [InlineData("Skip = reason;", false)]
    [InlineData("TODOS are fine in Spanish", false)]
    public void Unfinished_work_is_recognised(string line, bool unfinished) => Unfinished().IsMatch(line).ShouldBe(unfinished);

    [Theory]
    [InlineData("/ho" + "me/somebody/x", true)]
    [InlineData("C:\\Us" + "ers\\x", true)]
    [InlineData("../shared/data", false)]
    [InlineData("benchmarks\\CustomerTiering.Benchmarks", false)]
    [InlineData("see https://example.org/home/page", false)]
    public void A_place_on_a_machine_is_recognised(string line, bool place) => MachinePlace().IsMatch(line).ShouldBe(place);

    private static IEnumerable<string> Found(Regex mark) =>
        from file in TrackedFiles.Text
        from line in TrackedFiles.Lines(file).Select((text, index) => (Text: text, Number: index + 1))
        where line.Text.Length < 100_000 && mark.IsMatch(line.Text)
        select FormattableString.Invariant($"{file}:{line.Number}: {line.Text.Trim()}");

    [GeneratedRegex(@"\b(?:TO[D]O|FIX[M]E|HA[C]K|Not[I]mplementedException)\b|\bSkip\s*=\s*[""$@]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(?<![\w.])/(?:hom[e]|User[s]|roo[t]|wor[k]|tm[p])/\w|\b[A-Za-z]:\\{1,2}(?:User[s]|Program File[s]|wor[k]|sr[c]|tem[p]|de[v])\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MachinePlace();
}
