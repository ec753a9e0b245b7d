using System.Globalization;
using Xunit.Abstractions;

namespace CustomerTiering.Architecture.Tests.Conventions;

/// <summary>Files stay short enough to be read in one go.</summary>
public sealed class FileLengthTests(ITestOutputHelper output)
{
    private const int Longest = 400;
    private const int Usual = 150;

    [Fact]
    public void No_file_is_over_400_lines() => All()
        .Select(file => (file, Length: TrackedFiles.Lines(file).Length))
        .Where(pair => pair.Length > Longest)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.file}: {pair.Length} lines"))
        .ShouldBeEmpty();

    [Fact]
    public void Nine_of_ten_source_files_are_under_150_lines()
    {
        var lengths = TrackedFiles.CSharp("src").Select(file => TrackedFiles.Lines(file).Length).Order().ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{lengths.Count} source files, median {lengths[lengths.Count / 2]} lines, 90% within {lengths[lengths.Count * 9 / 10]}, longest {lengths[^1]}"));
        lengths.Count(length => length < Usual).ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(lengths.Count * 0.9));
    }

    private static IEnumerable<string> All() => new[] { "src", "samples", "tests", "benchmarks" }.SelectMany(TrackedFiles.CSharp);
}
