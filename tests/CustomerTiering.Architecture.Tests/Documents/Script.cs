using System.Collections;
using System.Diagnostics;
using System.Text;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Documents;

/// <summary>Runs a program of samples/Scripts the way a reader does.</summary>
internal static class Script
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet run FILE</c> from the root of the checkout and returns what it printed, lines ended by a line feed.</summary>
    /// <exception cref="InvalidOperationException">It did not end well; the message holds what it said.</exception>
    public static async Task<string> Run(string file)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["run", "-c", "Release", file])
        {
            WorkingDirectory = Checkout.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // What the test run told MSBuild about itself is not for the build of the script.
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key))
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "VSTEST_CONNECTION_TIMEOUT" or "TARGETFRAMEWORK")
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var said = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complained = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode == 0
            ? (await said).ReplaceLineEndings("\n")
            : throw new InvalidOperationException($"dotnet run {file} ended with {process.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)}.\n{await said}\n{await complained}");
    }
}
