using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Files;
using CustomerTiering.Files.Anonymise;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering anonymise FILE…</c>: the same files with other ids and names, and the same figures.</summary>
internal static class AnonymiseCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("anonymise");
        var files = wording.Paths("FILE", "argument.anonymise");
        var folder = wording.Text("--out", "DIR");
        folder.Description = wording.Say("option--out.anonymise");
        var force = wording.Switch("--force");
        var seed = wording.Value<long?>("--seed", "N", TrySeed);
        var data = new DataOptions(wording, force);
        command.Add(files);
        command.Add(folder);
        command.Add(force);
        command.Add(seed);
        data.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetRequiredValue(files);
            var target = parsed.GetValue(folder) ?? string.Empty;
            if (target.Length == 0 && paths.Length > 1)
            {
                throw StopException.Usage(screen.Say("anonymise.several"));
            }

            var output = new NewFiles(target, parsed.GetValue(force), screen.Culture);
            var names = paths.Select(NameOf).ToList();
            if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count)
            {
                throw StopException.Usage(screen.Say("anonymise.sameName"));
            }

            output.Check(target.Length == 0 ? [] : names);
            Rewrite(screen, paths, data.Read(parsed), parsed.GetValue(seed), target.Length == 0 ? null : output, token);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Rewrite(Screen screen, IReadOnlyList<string> paths, ReadingWish wish, long? seed, NewFiles? output, CancellationToken token)
    {
        var options = new ReadingOptions { Profile = Profiles.Load(wish, screen.Culture), NeedsAllMapped = paths.Count == 1 };
        var sources = paths.ToDictionary(path => path, FileSource.OfPath, StringComparer.Ordinal);

        // Whoever knows the seed can number known ids again and so find them: without one stated it is drawn, and told only to the person at work.
        var key = seed ?? BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));
        var anonymiser = Anonymiser.Prepare([.. sources.Values], key, options, token).Match(
            ready => ready.Anonymiser,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
        if (output is null)
        {
            // Held back until it is whole: a file cut short on standard output cannot be taken back.
            using var whole = new MemoryStream();
            Tell(screen, wish, Write(screen, anonymiser, sources, paths[0], whole, token));
            whole.WriteTo(screen.ResultBytes);
        }
        else
        {
            var written = output.Write([.. paths.Select(path => new NewFile(NameOf(path), stream => Tell(screen, wish, Write(screen, anonymiser, sources, path, stream, token))))]);
            screen.Line(screen.Say("written", string.Join(screen.Say("list"), written)));
        }

        if (seed is null)
        {
            screen.Note(screen.Say("anonymise.seed", key.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static AnonymisedFile Write(Screen screen, Anonymiser anonymiser, Dictionary<string, FileSource> sources, string path, Stream to, CancellationToken token)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        return ReadingBar.Show(screen, path, progress => anonymiser.Write(sources[path], writer, progress, token));
    }

    private static void Tell(Screen screen, ReadingWish wish, AnonymisedFile file)
    {
        RowFaultReport.Tell(screen, wish.Strict, file.Faults);
        foreach (var note in file.Notes)
        {
            screen.Note(note.Text(screen.Culture));
        }
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path) + ".csv";

    private static bool TrySeed(string text, out long? seed)
    {
        var whole = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        seed = whole ? number : null;
        return whole;
    }
}
