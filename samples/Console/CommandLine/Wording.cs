using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CustomerTiering.Console.CommandLine;

/// <summary>Makes options and arguments whose words and complaints are in one language.</summary>
/// <remarks>
/// A word that begins with a hyphen is never taken as the value of an option or argument: the parser would bind a misspelt option as a file
/// name and the command would seem to work. A file whose name begins so is written <c>./-name</c>.
/// </remarks>
internal sealed class Wording(CultureInfo culture)
{
    public CultureInfo Culture { get; } = culture;

    /// <summary>A phrase of the command line.</summary>
    public string Say(string key, params ReadOnlySpan<object?> values) => UsageText.Say(key, Culture, values);

    /// <summary>A command.</summary>
    public Command Command(string name) => new(name, Say("command." + name));

    /// <summary>An option that is there or not.</summary>
    public Option<bool> Switch(string name) => new(name) { Description = Say("option" + name) };

    /// <summary>An option with one text.</summary>
    public Option<string?> Text(string name, string value) => Guarded(new Option<string?>(name) { Description = Say("option" + name), HelpName = value });

    /// <summary>An option with one value that is read from its text.</summary>
    /// <param name="name">The option.</param>
    /// <param name="value">What its value is called in the help.</param>
    /// <param name="read">Reads the value; false where the text is not one.</param>
    public Option<T> Value<T>(string name, string value, Reader<T> read) => Guarded(new Option<T>(name)
    {
        Description = Say("option" + name),
        HelpName = value,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (read(text, out var parsed))
            {
                return parsed;
            }

            if (!IsOption(text))
            {
                result.AddError(Say("bad" + name, text));
            }

            return default!;
        },
    });

    /// <summary>An option that may be given several times.</summary>
    public Option<string[]> Several(string name, string value) => Guarded(new Option<string[]>(name) { Description = Say("option" + name), HelpName = value, Arity = ArgumentArity.OneOrMore });

    /// <summary>A file or folder that has to be named.</summary>
    public Argument<string> Path(string name, string phrase) => Guarded(new Argument<string>(name) { Description = Say(phrase) });

    /// <summary>A file or name that may be left out.</summary>
    public Argument<string?> OptionalPath(string name, string phrase) => Guarded(new Argument<string?>(name) { Description = Say(phrase), Arity = ArgumentArity.ZeroOrOne });

    /// <summary>One or more files.</summary>
    public Argument<string[]> Paths(string name, string phrase) => Guarded(new Argument<string[]>(name) { Description = Say(phrase), Arity = ArgumentArity.OneOrMore });

    private static bool IsOption(string text) => text.Length > 1 && text[0] == '-' && !char.IsAsciiDigit(text[1]);

    private TArgument Guarded<TArgument>(TArgument argument)
        where TArgument : Argument
    {
        argument.Validators.Add(Refuse);
        return argument;
    }

    private Option<T> Guarded<T>(Option<T> option)
    {
        option.Validators.Add(Refuse);
        return option;
    }

    private void Refuse(SymbolResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (IsOption(token.Value))
            {
                result.AddError(Say("unknownOption", token.Value));
            }
            else if (string.IsNullOrWhiteSpace(token.Value))
            {
                result.AddError(Say("blank", result is OptionResult option ? option.Option.Name : ((ArgumentResult)result).Argument.Name));
            }
        }
    }

    /// <summary>Reads a value from its text.</summary>
    public delegate bool Reader<T>(string text, out T value);
}
