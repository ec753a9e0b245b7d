using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

/// <summary>Runs one property and throws when a draw breaks it.</summary>
public static class PropertyCheck
{
    /// <summary>Draws the arguments of a method and calls it with each draw.</summary>
    /// <param name="asked">How many draws, of what size, and from where.</param>
    /// <param name="method">A method that returns nothing, a truth value, an FsCheck property, or a task of one of these.</param>
    /// <param name="instance">The object it belongs to; null for a static method.</param>
    /// <exception cref="PropertyFailedException">A draw broke the property, or too few draws met its precondition.</exception>
    public static void Run(PropertyAttribute asked, MethodInfo method, object? instance)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(method);
        var verdict = new Verdict();
        var config = Config.Quick
            .WithName(method.Name)
            .WithMaxTest(asked.MaxTest)
            .WithMaxRejected(asked.MaxRejected)
            .WithStartSize(asked.StartSize)
            .WithEndSize(asked.EndSize)
            .WithArbitrary(asked.Arbitrary)
            .WithReplay(Parse(asked.Replay))
            .WithRunner(verdict);
        Check.Method(config, method, instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance));
        verdict.ThrowUnlessPassed();
    }

    private static FSharpOption<Replay> Parse(string text)
    {
        if (text.Length == 0)
        {
            return FSharpOption<Replay>.None;
        }

        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is not (2 or 3))
        {
            throw new ArgumentException($"A replay is 'seed,gamma' or 'seed,gamma,size', not '{text}'.", nameof(text));
        }

        var size = parts.Length == 3 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : FSharpOption<int>.None;
        return FSharpOption<Replay>.Some(new Replay(
            new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture)), size));
    }

    private sealed class Verdict : IRunner
    {
        private TestResult? result;
        private string name = string.Empty;

        public void OnStartFixture(Type value)
        {
        }

        public void OnArguments(int value1, FSharpList<object> value2, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> value3)
        {
        }

        public void OnShrink(FSharpList<object> value1, FSharpFunc<FSharpList<object>, string> value2)
        {
        }

        public void OnFinished(string value1, TestResult value2)
        {
            name = value1;
            result = value2;
        }

        public void ThrowUnlessPassed()
        {
            switch (result)
            {
                case TestResult.Passed:
                    return;
                case TestResult.Failed failed:
                    var replay = string.Create(CultureInfo.InvariantCulture, $"{failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7}");
                    throw new PropertyFailedException(
                        $"{FsCheck.Runner.onFinishedToString(name, failed).TrimEnd()}{Environment.NewLine}To repeat: [Property(Replay = \"{replay}\")]",
                        (failed.Item4 as Outcome.Failed)?.Item);
                case null:
                    throw new PropertyFailedException($"{name}: no draw was made.", null);
                default:
                    throw new PropertyFailedException(FsCheck.Runner.onFinishedToString(name, result), null);
            }
        }
    }
}
