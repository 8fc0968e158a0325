using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>What has to be sent so that the network knows what a row says.</summary>
internal sealed class HostChanges(
    Rehearsal rehearsal, IJournal journal, DistrictNames districts, string digest)
{
    public async Task Plan(GrainKey key, HostLine line, RowCells row, CancellationToken cancel)
    {
        var grain = await rehearsal.Grain(key, cancel);
        var state = (EnterpriseState)grain.State;
        if (state.Profile is null)
        {
            await Send(key, new EnterpriseCommand.Register(line.District, line.On(null)), row,
                cancel);
        }
        else
        {
            await Update(key, line, state, grain.Version, row, cancel);
        }

        if (!row.Failed)
            await Association(key, line, row, cancel);

        if (!row.Failed)
            await Contact(key, line, row, cancel);
    }

    private async Task Update(GrainKey key, HostLine line, EnterpriseState state, long version,
        RowCells row, CancellationToken cancel)
    {
        // The version is part of the id: the same change may be needed again some day.
        var salt = version.ToString(CultureInfo.InvariantCulture);
        var profile = line.On(state.Profile);
        if (profile != state.Profile)
            await Send(key, new EnterpriseCommand.UpdateHost(profile), row, cancel, salt);

        if (line.District == state.District || row.Failed)
            return;

        var (from, to) = (districts.NameOf(state.District), districts.NameOf(line.District));
        row.Warn(Column.District, "host.moves", $"单位将由{from}转至{to}。",
            $"The host moves from {from} to {to}.");
        await Send(key, new EnterpriseCommand.Transfer(
            line.District, $"导入单位名录：由{from}转至{to}"), row, cancel, salt);
    }

    private async Task Association(
        GrainKey key, HostLine line, RowCells row, CancellationToken cancel)
    {
        var state = (EnterpriseState)(await rehearsal.Grain(key, cancel)).State;
        if (line.EstablishedOn is { } on && !state.HasAssociation)
        {
            await Establish(key, on, state, row, cancel);
        }
        else if (line.EstablishedOn is { } other && state.EstablishedOn != other)
        {
            row.Error(Column.EstablishedOn, "association.other-date",
                $"系统中的成立日期为 {state.EstablishedOn:yyyy-MM-dd}，与此不一致。请核对。",
                $"It is recorded as established on {state.EstablishedOn:yyyy-MM-dd}.");
        }
        else if (line.EstablishedOn is null && !state.HasAssociation
            && row.Text(Column.Stage) is { } stage
            && ClosedLists.SaysEstablished.Contains(ClosedLists.Tidy(stage)))
        {
            row.Error(Column.EstablishedOn, "association.date-missing",
                "已成立科协的单位须填写成立日期。",
                "A host that has an association needs the date of its establishment.");
        }

        if (!row.Failed && line.FilingNumber is { } number)
            await File(key, number, line.FiledOn, row, cancel);
    }

    private async Task Establish(GrainKey key, DateOnly on, EnterpriseState state, RowCells row,
        CancellationToken cancel)
    {
        if (state.Foundings.Contains(on))
        {
            row.Warn(Column.EstablishedOn, "association.ended",
                $"{on:yyyy-MM-dd} 成立的科协已撤销或并入其他科协，不再重新成立。",
                $"The association of {on:yyyy-MM-dd} has ended since and is not founded again.");
        }
        else
        {
            await Send(key, new EnterpriseCommand.Establish(on), row, cancel);
        }
    }

    private async Task File(GrainKey key, string number, DateOnly? on, RowCells row,
        CancellationToken cancel)
    {
        var grain = await rehearsal.Grain(key, cancel);
        var known = ((EnterpriseState)grain.State).Filing;
        if (known is not null && CellText.AsRead(known.Number) == number
            && (on is null || on == known.On))
        {
            return;
        }

        if (on is not { } date)
        {
            row.Error(Column.FiledOn, "filing.date-missing", "有备案号的须填写备案日期。",
                "A filing number needs the date of filing.");
            return;
        }

        await Send(key, new EnterpriseCommand.File(number, date), row, cancel,
            grain.Version.ToString(CultureInfo.InvariantCulture));
    }

    private async Task Contact(
        GrainKey key, HostLine line, RowCells row, CancellationToken cancel)
    {
        if (line.Contact is not { } name)
            return;

        var grain = await rehearsal.Grain(key, cancel);
        var known = ((EnterpriseState)grain.State).Contact is { } id
            ? (await journal.ReadPeople([id], cancel)).GetValueOrDefault(id) : null;
        if (known is not null && PersonCells.Name(known) == name
            && (line.Phone is null || line.Phone == PersonCells.Phone(known)))
        {
            return;
        }

        // The whole file's digest is part of the id, which stands in the history for ever: nobody
        // can try names and phones until one fits it.
        var version = grain.Version.ToString(CultureInfo.InvariantCulture);
        var said = new PersonalData(name, line.Phone);
        var contact = known is not null && PersonCells.Name(known) == name
            ? PersonCells.With(known, said) : said;
        await Send(key, new EnterpriseCommand.SetContact(contact), row, cancel,
            $"{digest}/{version}");
    }

    private async Task Send(GrainKey key, EnterpriseCommand command, RowCells row,
        CancellationToken cancel, string salt = "")
    {
        var rehearsed = await rehearsal.Plan(key, command, salt, row.Number, cancel);
        if (rehearsed.Why is { } why)
            row.Refused(RefusedColumns.Of(command, why.Field) ?? Usual(command), why);
    }

    /// <summary>The column that a command as a whole comes from.</summary>
    private static Column Usual(EnterpriseCommand command) => command switch
    {
        EnterpriseCommand.Establish => Column.EstablishedOn,
        EnterpriseCommand.File => Column.FilingNumber,
        EnterpriseCommand.SetContact => Column.Contact,
        EnterpriseCommand.Transfer => Column.District,
        _ => Column.Name,
    };
}
