using CustomerTiering.Architecture.Tests.CodeReading;

namespace CustomerTiering.Architecture.Tests.Rooms;

/// <summary>The library reads no file, no clock, no machine and no dice: same input, same bytes.</summary>
public sealed class PurityTests
{
    private static readonly IReadOnlyList<TypeUse> Uses = AssemblyUses.In(typeof(Money.Currency).Assembly);

    private static readonly string[] ForbiddenSpaces =
    [
        "System.Net", "System.IO", "System.Data", "System.Timers", "System.Runtime.InteropServices.ComTypes", "System.Security.Cryptography", "Microsoft.Win32",
    ];

    // What stands in those namespaces and works on memory alone.
    private static readonly HashSet<string> AllowedTypes = new(StringComparer.Ordinal)
    {
        "System.IO.TextReader", "System.IO.TextWriter", "System.IO.StringReader", "System.IO.StringWriter", "System.IO.Stream", "System.IO.MemoryStream",
        "System.IO.InvalidDataException", "System.IO.EndOfStreamException", "System.Security.Cryptography.SHA256", "System.Security.Cryptography.HashAlgorithm",
    };

    private static readonly HashSet<string> ForbiddenTypes = new(StringComparer.Ordinal)
    {
        "System.Console", "System.Environment", "System.AppContext", "System.AppDomain", "System.TimeProvider", "System.TimeZoneInfo", "System.Threading.Timer",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Diagnostics.Debugger", "NodaTime.SystemClock", "NodaTime.IClock",
    };

    private static readonly HashSet<string> ForbiddenMembers = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Random.get_Shared", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Threading.Thread.Sleep", "System.Threading.Thread.SpinWait",
        "System.Threading.Tasks.Task.Delay", "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.set_CurrentCulture", "System.Globalization.CultureInfo.set_CurrentUICulture", "System.Globalization.CultureInfo.get_InstalledUICulture",
        "System.Globalization.NumberFormatInfo.get_CurrentInfo", "System.Globalization.DateTimeFormatInfo.get_CurrentInfo",
        "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
    };

    // Iterators that the compiler writes ask which thread walks them; nothing else may.
    private static readonly HashSet<string> AllowedMembers = new(StringComparer.Ordinal) { "System.Environment.get_CurrentManagedThreadId" };

    [Fact]
    public void The_library_touches_nothing_outside_its_arguments() => Uses.Where(IsImpure).Select(use => use.ToString()).ShouldBeEmpty();

    [Theory]
    [InlineData("System.IO.File", "ReadAllText", 1, true)]
    [InlineData("System.IO.StringWriter", ".ctor", 0, false)]
    [InlineData("System.Environment", "get_NewLine", 0, true)]
    [InlineData("System.Environment", "get_CurrentManagedThreadId", 0, false)]
    [InlineData("System.Random", ".ctor", 0, true)]
    [InlineData("System.Random", ".ctor", 1, false)]
    [InlineData("System.DateTime", "get_UtcNow", 0, true)]
    [InlineData("System.Globalization.CultureInfo", "get_InvariantCulture", 0, false)]
    [InlineData("System.Net.Http.HttpClient", "", 0, true)]
    [InlineData("System.NetworkOf", "", 0, false)]
    public void The_rule_tells_pure_from_impure(string type, string member, int parameters, bool impure) =>
        IsImpure(new TypeUse("User", "Place", type, member, parameters)).ShouldBe(impure);

    private static bool IsImpure(TypeUse use)
    {
        var member = $"{use.Used}.{use.Member}";
        return ForbiddenMembers.Contains(member)
            || (use.Member.Length > 0 && ForbiddenTypes.Contains(use.Used) && !AllowedMembers.Contains(member))
            || (string.Equals(member, "System.Random..ctor", StringComparison.Ordinal) && use.Parameters == 0)
            || (!AllowedTypes.Contains(use.Used) && ForbiddenSpaces.Any(space => use.Used.StartsWith(space + ".", StringComparison.Ordinal)));
    }
}
