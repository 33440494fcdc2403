import { Global, Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller';
import { OrganisationService } from './organisation.service';
import { OrganisationTree } from './organisation-tree';

@Global()
@Module({
  controllers: [OrganisationController],
  providers: [OrganisationTree, OrganisationService],
  exports: [OrganisationTree],
})
export class OrganisationModule {}
