using System.Reflection;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using CustomerTiering.Tiering.Checks;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>docs/policies.md says what the code does.</summary>
public class PolicyDocumentTests
{
    [Fact]
    public void Every_sound_example_is_sound()
    {
        PolicyDocument.Sound.Count.ShouldBeGreaterThanOrEqualTo(3);
        PolicyDocument.Sound.SelectMany(json => TieringPolicy.Parse(json).Faults()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_refused_example_is_refused_with_the_words_that_follow_it()
    {
        PolicyDocument.Refused.Count.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var fault in PolicyDocument.Refused.SelectMany(json => TieringPolicy.Parse(json).Faults().DefaultIfEmpty(new PolicyFault("sound", "$", string.Empty, json))))
        {
            PolicyDocument.Text.ShouldContain($"```text\n{fault}\n```\n");
        }
    }

    [Fact]
    public void Every_kind_of_fault_is_explained() => new[] { typeof(TieringFaultCode), typeof(PolicyFaultCode) }
        .SelectMany(codes => codes.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(code => (string)code.GetRawConstantValue()!)
        .Where(code => !PolicyDocument.Text.Contains($"| `{code}` |", StringComparison.Ordinal))
        .ShouldBeEmpty();
}
