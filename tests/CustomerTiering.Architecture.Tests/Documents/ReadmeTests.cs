using System.Text.RegularExpressions;
using CustomerTiering.Architecture.Tests.Conventions;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Documents;

/// <summary>The README says what is so: its commands are run by .ci/run, its example by these tests.</summary>
/// <remarks>With APPROVE_README=1 in the environment the example and its output are written into the README.</remarks>
public sealed partial class ReadmeTests
{
    private const string ExampleFile = "samples/Scripts/Readme.cs";

    private static bool IsRefreshing => Environment.GetEnvironmentVariable("APPROVE_README") is "1";

    [Fact]
    public void It_gives_the_two_commands_that_the_build_server_runs()
    {
        Readme.Block(Readme.Text, "sh").ShouldBe("dotnet run -c Release --project samples/Console\ndotnet test -c Release\n");
        var run = File.ReadAllText(Checkout.PathOf(".ci/run"));
        run.ShouldContain("readme_command \"dotnet run\"");
        run.ShouldContain("readme_command \"dotnet test\"");
    }

    // One test for both, as they write the same file when refreshed.
    [Fact]
    public async Task Its_example_is_the_script_and_its_output_is_what_the_script_prints()
    {
        var example = Example();
        var printed = await Script.Run(ExampleFile);
        if (IsRefreshing)
        {
            File.WriteAllText(Readme.Path, Readme.WithBlock(Readme.WithBlock(Readme.Text, "csharp", example), "text", printed));
        }

        Readme.Block(Readme.Text, "csharp").ShouldBe(example);
        Readme.Block(Readme.Text, "text").ShouldBe(printed);
    }

    [Fact]
    public void It_has_its_sections()
    {
        foreach (var heading in new[] { "## One example", "## Words", "## Limitations" })
        {
            Readme.Text.Split('\n').Count(line => string.Equals(line, heading, StringComparison.Ordinal)).ShouldBe(1, heading);
        }

        MarkdownTable.Under(Readme.Text, "## Words").ShouldAllBe(row => row.Length == 3 && row.All(cell => cell.Length > 0));
    }

    [Fact]
    public void Links_of_the_documents_lead_somewhere() => TrackedFiles.All
        .Where(file => file.EndsWith(".md", StringComparison.Ordinal))
        .SelectMany(file => Link().Matches(File.ReadAllText(Checkout.PathOf(file))).Select(link => (file, Target: link.Groups["target"].Value)))
        .Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith('#') && !link.Target.StartsWith("mailto:", StringComparison.Ordinal))
        .Where(link => !Path.Exists(Path.Combine(Checkout.Root, Path.GetDirectoryName(link.file)!, link.Target.Split('#')[0])))
        .Select(link => $"{link.file}: {link.Target}")
        .ShouldBeEmpty();

    [Fact]
    public void Blocks_are_found_and_replaced_whole()
    {
        const string Page = "a\n```sh\nold\n```\nb\n```sh\nother\n```\n";
        Readme.Block(Page, "sh").ShouldBe("old\n");
        Readme.WithBlock(Page, "sh", "new\nnewer\n").ShouldBe("a\n```sh\nnew\nnewer\n```\nb\n```sh\nother\n```\n");
        Should.Throw<InvalidDataException>(() => Readme.Block(Page, "text"));
    }

    // The README leaves out the lines that only tell the SDK where the library is.
    private static string Example() => string.Concat(TrackedFiles.Lines(ExampleFile)
        .SkipWhile(line => line.StartsWith("#:", StringComparison.Ordinal) || line.Length == 0)
        .Select(line => line + "\n"));

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
