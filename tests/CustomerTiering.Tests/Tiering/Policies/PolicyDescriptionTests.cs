using System.Globalization;
using CustomerTiering.Policies;
using CustomerTiering.Testing;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>Descriptions are kept as approved files: what people read changes only on purpose. <c>APPROVE_POLICIES=1</c> rewrites them.</summary>
public class PolicyDescriptionTests
{
    private const string Folder = "tests/CustomerTiering.Tests/Tiering/Policies/Approved";

    [Theory]
    [InlineData("channels", "en", PolicyFormat.Text, "channels.en.txt")]
    [InlineData("channels", "zh-CN", PolicyFormat.Text, "channels.zh.txt")]
    [InlineData("channels", "en", PolicyFormat.Markdown, "channels.en.md")]
    [InlineData("channels", "en", PolicyFormat.Mermaid, "channels.en.mmd")]
    [InlineData("channels", "zh-CN", PolicyFormat.Mermaid, "channels.zh.mmd")]
    [InlineData("abc", "en", PolicyFormat.Text, "abc.en.txt")]
    [InlineData("abc", "zh-CN", PolicyFormat.Markdown, "abc.zh.md")]
    [InlineData("partners", "en", PolicyFormat.Text, "partners.en.txt")]
    [InlineData("partners", "zh-CN", PolicyFormat.Text, "partners.zh.txt")]
    public void Describes_as_approved(string policy, string culture, PolicyFormat format, string file)
    {
        var described = Named(policy).Describe(CultureInfo.GetCultureInfo(culture), format);
        ShouldBeApproved(described, file);
    }

    [Theory]
    [InlineData("abc", "abc.json")]
    [InlineData("channels", "channels.json")]
    [InlineData("partners", "partners.json")]
    public void Writes_JSON_as_approved(string policy, string file) => ShouldBeApproved(Named(policy).ToJson(), file);

    [Fact]
    public void A_name_cannot_break_the_picture_or_the_page()
    {
        var draft = Checked.Sound with { Name = "\"]; <b>|`#*x*" };
        var policy = TieringPolicy.Of(draft).Policy();
        MermaidGrammar.ShouldBeFlowchart(policy.Describe(CultureInfo.InvariantCulture, PolicyFormat.Mermaid));
        policy.Describe(CultureInfo.InvariantCulture, PolicyFormat.Markdown).ShouldStartWith("""# Tiering policy "\]; \<b\>\|\`\#\*x\*, version 1""");
    }

    [Fact]
    public void There_is_no_fourth_format() =>
        Should.Throw<ArgumentOutOfRangeException>(() => TieringPolicy.Abc.Describe(CultureInfo.InvariantCulture, (PolicyFormat)3));

    private static void ShouldBeApproved(string text, string file)
    {
        var path = Path.Combine(Checkout.PathOf(Folder), file);
        if (string.Equals(Environment.GetEnvironmentVariable("APPROVE_POLICIES"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, text);
        }

        (File.Exists(path) ? File.ReadAllText(path) : string.Empty).ShouldBe(text, $"{file} is not what is written now");
    }

    private static TieringPolicy Named(string policy) =>
        TieringPolicy.Shipped.FirstOrDefault(shipped => string.Equals(shipped.Name, policy, StringComparison.Ordinal)) ?? PolicyDocument.Policy(policy);
}
