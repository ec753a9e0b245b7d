using System.Reflection;
using System.Text;
using CustomerTiering.Architecture.Tests.Conventions;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.PublicApi;

/// <summary>The public API changes on purpose only: it equals the approved files.</summary>
public sealed class PublicApiTests
{
    private const string Folder = "tests/CustomerTiering.Architecture.Tests/Approved";

    private static readonly string[] Names =
    [
        .. TrackedFiles.All
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!),
    ];

    public static TheoryData<string> Libraries { get; } = [.. Names];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_library_offers_what_was_approved(string library)
    {
        var found = ApiListing.Of(Load(library));
        var approved = Checkout.PathOf($"{Folder}/{library}.txt");
        if (Environment.GetEnvironmentVariable("APPROVE_API") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, found);
        }

        var expected = File.Exists(approved) ? File.ReadAllText(approved, Encoding.UTF8).ReplaceLineEndings("\n") : string.Empty;
        if (!string.Equals(expected, found, StringComparison.Ordinal))
        {
            var received = Path.Combine(AppContext.BaseDirectory, $"{library}.received.txt");
            File.WriteAllText(received, found);
            Assert.Fail($"""
                The public API of {library} is not the approved one.
                {string.Join('\n', Differences(expected, found))}
                Found:    {received}
                Approved: {approved}
                When the change is meant, copy the first over the second, or run these tests once with APPROVE_API=1 in the environment.
                """);
        }
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_library() => TrackedFiles.All
        .Where(file => file.StartsWith(Folder + "/", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Except(Names, StringComparer.Ordinal)
        .ShouldBeEmpty();

    private static Assembly Load(string library)
    {
        try
        {
            return Assembly.Load(library);
        }
        catch (FileNotFoundException missing)
        {
            throw new InvalidOperationException($"Give CustomerTiering.Architecture.Tests a project reference to {library}.", missing);
        }
    }

    private static IEnumerable<string> Differences(string expected, string found)
    {
        var before = expected.Split('\n');
        var after = found.Split('\n');
        return before.Except(after, StringComparer.Ordinal).Select(line => "- " + line.Trim()).Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line.Trim()));
    }
}
